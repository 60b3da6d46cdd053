import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class FormAnswerInput {
    readonly question: string;
    readonly answer: string;
}
export declare class ShareObservationInput extends ChangeInput {
    readonly observationId: string;
    readonly answers: readonly FormAnswerInput[];
}
