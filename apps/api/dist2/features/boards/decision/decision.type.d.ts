import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardDecisionKind } from "@reviewpoint/domain/moderation";
import type { BoardDecisionRow } from "./decision.table.js";
export declare class BoardDecisionType implements Pick<BoardDecisionRow, "id" | "kind" | "reason" | "decidedBy" | "conflicted" | "correctsId" | "recordedAt"> {
    readonly id: string;
    readonly kind: BoardDecisionKind;
    readonly reason: string;
    readonly decidedBy: readonly string[];
    readonly conflicted: readonly string[];
    readonly correctsId: string | null;
    readonly recordedAt: IsoInstant;
}
