import sql, { raw } from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { boardItemTable } from "../agenda/item.table.js";
import { boardItemConcernTable } from "../agenda/item-concern.table.js";
import { boardDecisionTable } from "../decision/decision.table.js";
import { boardActionTable } from "../follow-up/action.table.js";
import { boardActionDoneTable } from "../follow-up/action-done.table.js";
import { boardAttendanceTable } from "../member/attendance.table.js";
import { boardInterestTable } from "../member/interest.table.js";
import { boardMemberTable } from "../member/member.table.js";
import { boardMinutesTable } from "../minutes/minutes.table.js";
import { boardSignatureTable } from "../minutes/signature.table.js";
/** What was recorded of boards, by their ids; each list in its order. */
export async function readBoardRecord(read, ids) {
    const among = sql `any(${ids}::uuid[])`;
    const of = (table, order) => read(sql `select ${selectList(table, table.options.name)} from ${raw(table.options.name)}
      where board_id = ${among} order by ${order}`);
    const within = (table, key, parent) => read(sql `select ${selectList(table, table.options.name)} from ${raw(table.options.name)}
      join ${raw(parent)} on ${raw(parent)}.provider_id = ${raw(table.options.name)}.provider_id
        and ${raw(parent)}.id = ${raw(table.options.name)}.${raw(key)}
      where ${raw(parent)}.board_id = ${among}`);
    const [members, attendance, interests, items, concerns, decisions, actions, done, minutes, signatures] = await Promise.all([
        of(boardMemberTable, sql `board_id, position`),
        of(boardAttendanceTable, sql `board_id, sequence`),
        of(boardInterestTable, sql `recorded_at, id`),
        of(boardItemTable, sql `board_id, position`),
        within(boardItemConcernTable, "item_id", "board_item"),
        of(boardDecisionTable, sql `board_id, item_id, sequence`),
        of(boardActionTable, sql `due_on, id`),
        within(boardActionDoneTable, "action_id", "board_action"),
        of(boardMinutesTable, sql `board_id, sequence`),
        of(boardSignatureTable, sql `signed_at, person_id`),
    ]);
    return { members, attendance, interests, items, concerns, decisions, actions, done, minutes, signatures };
}
//# sourceMappingURL=board-record.js.map