import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class SecondJudgementInput {
    readonly pieceKey: string;
    readonly levelId?: string | null;
    readonly mark?: string | null;
    readonly finding?: string | null;
    readonly raisesConcern?: boolean | null;
}
export declare class RecordSecondJudgementsInput extends WriteInput {
    readonly exerciseId: string;
    readonly judgements: readonly SecondJudgementInput[];
}
