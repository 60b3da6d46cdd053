import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanOutcome } from "@reviewpoint/domain/recovery";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class ReviewRecoveryPlanInput extends ChangeInput {
    readonly planId: string;
    readonly on?: IsoDate | null;
    readonly account: string;
    readonly metTargets: number[];
    readonly nextReviewOn?: IsoDate | null;
}
export declare class DecideRecoveryPlanInput extends ChangeInput {
    readonly planId: string;
    readonly on?: IsoDate | null;
    readonly outcome: PlanOutcome;
    readonly reason: string;
    readonly reviewOn?: IsoDate | null;
}
