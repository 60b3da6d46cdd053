import { type BoardDecisionKind } from "@reviewpoint/domain/moderation";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardType } from "../board/board.type.js";
export declare class RecordDecisionInput extends ChangeInput {
    readonly boardId: string;
    readonly itemId: string;
    readonly kind: BoardDecisionKind;
    readonly reason: string;
    readonly decidedBy?: string[] | null;
    readonly correctsId?: string | null;
}
/** Records a decision of those who were there and have no interest in the item. */
export declare const recordDecision: import("../../../graph/writing/action.js").Action<RecordDecisionInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "already-decided" | "board-closed" | "conflict" | "decided-though-absent" | "decided-with-conflict" | "exercise-open" | "member-twice" | "not-found" | "nothing-to-correct" | "people-named" | "quorum-missing" | "words-missing">;
