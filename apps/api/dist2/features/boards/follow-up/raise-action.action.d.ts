import { BoardType } from "../board/board.type.js";
import { RaiseActionInput } from "./follow-up.inputs.js";
/** Asks somebody to do something by a day. */
export declare const raiseAction: import("../../../graph/writing/action.js").Action<RaiseActionInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-found" | "people-named" | "words-missing">;
