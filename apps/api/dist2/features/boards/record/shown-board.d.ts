import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardItem, BoardMember, Quorum } from "@reviewpoint/domain/moderation";
import type { BoardItemRow } from "../agenda/item.table.js";
import type { BoardRow } from "../board/board.table.js";
import type { BoardStage } from "../board/board-stage.enum.js";
import type { BoardDecisionRow } from "../decision/decision.table.js";
import type { BoardActionRow } from "../follow-up/action.table.js";
import type { BoardInterestRow } from "../member/interest.table.js";
import type { BoardMemberRow } from "../member/member.table.js";
import type { BoardMinutesRow } from "../minutes/minutes.table.js";
import type { BoardSignatureRow } from "../minutes/signature.table.js";
/** A member, with what was declared and has not been taken back. */
export interface ShownMember extends BoardMemberRow {
    /** null while it has not been recorded who was there. */
    readonly isPresent: boolean | null;
    /** Whether an interest was declared, or that there is none. */
    readonly hasDeclared: boolean;
    readonly interests: readonly BoardInterestRow[];
}
/** An item, with whom it concerns, who may decide about it, and what was decided. */
export interface ShownItem extends BoardItemRow {
    readonly concerned: BoardItem;
    readonly quorum: Quorum;
    /** The decision that counts; null before the first. */
    readonly decision: BoardDecisionRow | null;
    /** Every decision, the newest first. */
    readonly decisions: readonly BoardDecisionRow[];
}
export interface ShownAction extends BoardActionRow {
    readonly doneOn: IsoDate | null;
    readonly account: string | null;
}
export interface ShownMinutes extends BoardMinutesRow {
    readonly signatures: readonly BoardSignatureRow[];
    /** Whether the chair is among those who signed. */
    readonly isSigned: boolean;
}
/** A board and everything that was recorded of it. */
export interface ShownBoard extends BoardRow {
    /** The instant as of which it is shown; null for now. */
    readonly asOf: IsoInstant | null;
    readonly stage: BoardStage;
    readonly members: readonly ShownMember[];
    /** Members as the domain counts a quorum of them. */
    readonly seated: readonly BoardMember[];
    readonly present: readonly string[] | null;
    readonly items: readonly ShownItem[];
    readonly actions: readonly ShownAction[];
    /** The newest first. */
    readonly minutes: readonly ShownMinutes[];
}
