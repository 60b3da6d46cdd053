import type { Rows } from "../../../graph/reading/rows.js";
import { type BoardItemRow } from "../agenda/item.table.js";
import { type BoardItemConcernRow } from "../agenda/item-concern.table.js";
import { type BoardDecisionRow } from "../decision/decision.table.js";
import { type BoardActionRow } from "../follow-up/action.table.js";
import { type BoardActionDoneRow } from "../follow-up/action-done.table.js";
import { type BoardAttendanceRow } from "../member/attendance.table.js";
import { type BoardInterestRow } from "../member/interest.table.js";
import { type BoardMemberRow } from "../member/member.table.js";
import { type BoardMinutesRow } from "../minutes/minutes.table.js";
import { type BoardSignatureRow } from "../minutes/signature.table.js";
/** Everything that was recorded of some boards, row by row. */
export interface BoardRecord {
    readonly members: readonly BoardMemberRow[];
    readonly attendance: readonly BoardAttendanceRow[];
    readonly interests: readonly BoardInterestRow[];
    readonly items: readonly BoardItemRow[];
    readonly concerns: readonly BoardItemConcernRow[];
    readonly decisions: readonly BoardDecisionRow[];
    readonly actions: readonly BoardActionRow[];
    readonly done: readonly BoardActionDoneRow[];
    readonly minutes: readonly BoardMinutesRow[];
    readonly signatures: readonly BoardSignatureRow[];
}
/** What was recorded of boards, by their ids; each list in its order. */
export declare function readBoardRecord(read: Rows, ids: readonly string[]): Promise<BoardRecord>;
