import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetFeedbackRow } from "./target-feedback.table.js";
export declare class TargetFeedbackType implements Omit<TargetFeedbackRow, "targetId" | "givenBy"> {
    readonly id: string;
    readonly words: string;
    readonly givenOn: IsoDate;
    readonly recordedAt: IsoInstant;
}
