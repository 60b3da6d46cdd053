import { BoardType } from "../board/board.type.js";
import { CloseBoardInput } from "./call-board.input.js";
/**
 * Closes a board whose items are decided and whose minutes the chair has signed: what it decided stands, and written work
 * of the exercises that it confirmed is given its AGREED mark. Until then a decision may have been corrected.
 */
export declare const closeBoard: import("../../../graph/writing/action.js").Action<CloseBoardInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "items-undecided" | "minutes-missing" | "minutes-unsigned" | "not-found">;
