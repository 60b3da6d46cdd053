import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardType } from "../board/board.type.js";
import { type BoardItemKind } from "./item-kind.enum.js";
export declare class BoardItemInput {
    readonly kind: BoardItemKind;
    readonly subjectId: string;
}
export declare class PutOnAgendaInput extends ChangeInput {
    readonly boardId: string;
    readonly items: BoardItemInput[];
}
/** Puts items on the agenda, with whom they concern: who takes no part follows from that. */
export declare const putOnAgenda: import("../../../graph/writing/action.js").Action<PutOnAgendaInput, {
    readonly board: {
        readonly type: () => typeof BoardType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../index.js").ShownBoard | null>;
        readonly description: "The board.";
    };
}, "board-closed" | "conflict" | "item-twice" | "items-refused" | "not-found" | "words-missing">;
