import type { BoardSeat, Quorum } from "@reviewpoint/domain/moderation";
import type { BoardDecisionRow } from "../decision/decision.table.js";
import type { ShownItem } from "../record/shown-board.js";
import { type BoardItemKind } from "./item-kind.enum.js";
export declare class QuorumType implements Quorum {
    readonly isQuorate: boolean;
    readonly deciding: readonly string[];
    readonly conflicted: readonly string[];
    readonly short: number;
    readonly missingSeats: readonly BoardSeat[];
}
export declare class BoardItemType implements Pick<ShownItem, "id" | "position" | "kind" | "subjectId" | "quorum" | "decision" | "decisions"> {
    readonly id: string;
    readonly position: number;
    readonly kind: BoardItemKind;
    readonly subjectId: string;
    readonly quorum: Quorum;
    readonly decision: BoardDecisionRow | null;
    readonly decisions: readonly BoardDecisionRow[];
}
