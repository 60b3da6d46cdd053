import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class GiveTargetFeedbackInput extends WriteInput {
    readonly targetId: string;
    readonly words: string;
}
