import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TargetOrigin, TargetOutcome } from "@reviewpoint/domain/targets";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
export declare class TargetDraftInput {
    readonly action: string;
    readonly successEvidence?: string | null;
    readonly strandId?: string | null;
    readonly gapId?: string | null;
    readonly dueOn: IsoDate;
}
export declare class SetTargetInput extends WriteInput {
    readonly traineeId: string;
    readonly draft: TargetDraftInput;
    readonly origin?: TargetOrigin | null;
    readonly originId?: string | null;
}
export declare class CarryOverTargetInput extends ChangeInput {
    readonly targetId: string;
    readonly dueOn: IsoDate;
    readonly note?: string | null;
}
export declare class CloseTargetInput extends ChangeInput {
    readonly targetId: string;
    readonly outcome: TargetOutcome;
    readonly note?: string | null;
}
export declare class ReopenTargetInput extends ChangeInput {
    readonly targetId: string;
    readonly note?: string | null;
}
