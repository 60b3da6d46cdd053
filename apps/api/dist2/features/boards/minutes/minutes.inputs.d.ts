import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class WriteMinutesInput extends ChangeInput {
    readonly boardId: string;
    readonly words: string;
    readonly correction?: string | null;
}
export declare class SignMinutesInput extends ChangeInput {
    readonly boardId: string;
    readonly sequence: number;
}
