import type { OnTrackStatus } from "@reviewpoint/domain/progress";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { type ShownDecision } from "../decision/on-track-decision.type.js";
export declare class OnTrackType {
    readonly status: OnTrackStatus;
    readonly derived: OnTrackStatus;
    readonly override: ShownDecision | null;
    readonly isStale: boolean;
    readonly decisions: readonly ShownDecision[];
    readonly version: number;
    readonly reviewPoint: ReviewPointRow;
    readonly reason: string;
    readonly strandsBelow: number;
    readonly strandsJudged: number;
    readonly strandsDue: number;
}
