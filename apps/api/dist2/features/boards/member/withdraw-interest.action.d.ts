import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardType } from "../board/board.type.js";
export declare class WithdrawInterestInput extends WriteInput {
    readonly boardId: string;
    readonly interestId: string;
    readonly reason: string;
}
/** Takes a declaration back, with a reason. It stays on record. */
export declare const withdrawInterest: import("../../../graph/writing/action.js").Action<WithdrawInterestInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-found" | "nothing-to-withdraw" | "words-missing">;
