import { BoardType } from "../board/board.type.js";
import { CallBoardInput } from "./call-board.input.js";
/** Calls a board under the provider's quorum of today; its members are told. */
export declare const callBoard: import("../../../graph/writing/action.js").Action<CallBoardInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "chair-missing" | "member-twice" | "not-found" | "quorum-out-of-reach" | "words-missing">;
