import { BoardType } from "../board/board.type.js";
import { SignMinutesInput } from "./minutes.inputs.js";
/** Signs the newest minutes as the viewer, a member of the board. They count as signed when the chair has. */
export declare const signMinutes: import("../../../graph/writing/action.js").Action<SignMinutesInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "conflict" | "minutes-missing" | "minutes-signed" | "not-a-member" | "not-found">;
