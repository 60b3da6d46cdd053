import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class ReasonNotJudgedInput {
    readonly strandId: string;
    readonly reason: string;
}
export declare class SignOffReviewInput extends ChangeInput {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly notJudged?: readonly ReasonNotJudgedInput[] | null;
    readonly remark?: string | null;
}
