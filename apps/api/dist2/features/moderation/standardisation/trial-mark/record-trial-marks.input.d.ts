import { ChangeInput } from "../../../../graph/writing/mutation/write.input.js";
export declare class TrialMarkInput {
    readonly scriptId: string;
    readonly given: string;
}
export declare class RecordTrialMarksInput extends ChangeInput {
    readonly standardisationId: string;
    readonly marks: readonly TrialMarkInput[];
}
