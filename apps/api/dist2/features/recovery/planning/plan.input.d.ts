import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanStep } from "@reviewpoint/domain/recovery";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class PlanTargetInput {
    readonly action: string;
    readonly successCriteria: string;
}
export declare class OpenRecoveryPlanInput extends WriteInput {
    readonly traineeId: string;
    readonly concernIds?: string[] | null;
    readonly step?: PlanStep | null;
    readonly reason: string;
    readonly targets: PlanTargetInput[];
    readonly support: string;
    readonly ownerId?: string | null;
    readonly reviewOn?: IsoDate | null;
}
