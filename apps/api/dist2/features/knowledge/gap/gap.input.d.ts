import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RaiseGapInput extends WriteInput {
    readonly traineeId: string;
    readonly topic: string;
    readonly foundIn: GapOrigin;
    readonly strandId?: string | null;
}
export declare class ReopenGapInput extends ChangeInput {
    readonly gapId: string;
}
export declare class CloseGapInput extends ChangeInput {
    readonly gapId: string;
    readonly evidence: string;
}
