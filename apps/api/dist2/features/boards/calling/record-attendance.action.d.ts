import { BoardType } from "../board/board.type.js";
import { RecordAttendanceInput } from "./call-board.input.js";
/** Records who was there; recorded anew, the newest counts and those before are kept. */
export declare const recordAttendance: import("../../../graph/writing/action.js").Action<RecordAttendanceInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "day-to-come" | "member-twice" | "not-a-member" | "not-found">;
