import { BoardType } from "../board/board.type.js";
import { WriteMinutesInput } from "./minutes.inputs.js";
/** Writes the minutes: the text before is kept, and what was signed is corrected with a reason. */
export declare const writeMinutes: import("../../../graph/writing/action.js").Action<WriteMinutesInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "conflict" | "not-found" | "people-named" | "words-missing">;
