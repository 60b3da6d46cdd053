import type { Conflict } from "@reviewpoint/domain/moderation";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardType } from "../board/board.type.js";
export declare class DeclareInterestInput extends WriteInput {
    readonly boardId: string;
    readonly personId?: string | null;
    readonly kind?: Conflict["with"] | null;
    readonly concernedId?: string | null;
    readonly account?: string | null;
}
/** Declares an interest of a member, or that there is none. Whoever keeps boards may record what others declare. */
export declare const declareInterest: import("../../../graph/writing/action.js").Action<DeclareInterestInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "not-a-member" | "not-found" | "words-missing">;
