import { BoardType } from "../board/board.type.js";
import { CloseActionInput } from "./follow-up.inputs.js";
/** Records that an action was done, also after its board was closed. */
export declare const closeAction: import("../../../graph/writing/action.js").Action<CloseActionInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The action's board.";
    };
}, "action-done" | "day-to-come" | "not-found" | "words-missing">;
