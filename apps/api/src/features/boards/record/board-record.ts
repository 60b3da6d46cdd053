import sql, { raw, type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { Rows } from "../../../graph/reading/rows.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type BoardItemRow, boardItemTable } from "../agenda/item.table.js";
import { type BoardItemConcernRow, boardItemConcernTable } from "../agenda/item-concern.table.js";
import { type BoardDecisionRow, boardDecisionTable } from "../decision/decision.table.js";
import { type BoardActionRow, boardActionTable } from "../follow-up/action.table.js";
import { type BoardActionDoneRow, boardActionDoneTable } from "../follow-up/action-done.table.js";
import { type BoardAttendanceRow, boardAttendanceTable } from "../member/attendance.table.js";
import { type BoardInterestRow, boardInterestTable } from "../member/interest.table.js";
import { type BoardMemberRow, boardMemberTable } from "../member/member.table.js";
import { type BoardMinutesRow, boardMinutesTable } from "../minutes/minutes.table.js";
import { type BoardSignatureRow, boardSignatureTable } from "../minutes/signature.table.js";

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
export async function readBoardRecord(read: Rows, ids: readonly string[]): Promise<BoardRecord> {
  const among = sql`any(${ids}::uuid[])`;
  const of = <Row extends object>(table: EntitySchema<Row>, order: Sql) =>
    read<Row>(sql`select ${selectList(table, table.options.name)} from ${raw(table.options.name)}
      where board_id = ${among} order by ${order}`);
  const within = <Row extends object>(table: EntitySchema<Row>, key: string, parent: string) =>
    read<Row>(sql`select ${selectList(table, table.options.name)} from ${raw(table.options.name)}
      join ${raw(parent)} on ${raw(parent)}.provider_id = ${raw(table.options.name)}.provider_id
        and ${raw(parent)}.id = ${raw(table.options.name)}.${raw(key)}
      where ${raw(parent)}.board_id = ${among}`);
  const [members, attendance, interests, items, concerns, decisions, actions, done, minutes, signatures] =
    await Promise.all([
      of(boardMemberTable, sql`board_id, position`),
      of(boardAttendanceTable, sql`board_id, sequence`),
      of(boardInterestTable, sql`recorded_at, id`),
      of(boardItemTable, sql`board_id, position`),
      within(boardItemConcernTable, "item_id", "board_item"),
      of(boardDecisionTable, sql`board_id, item_id, sequence`),
      of(boardActionTable, sql`due_on, id`),
      within(boardActionDoneTable, "action_id", "board_action"),
      of(boardMinutesTable, sql`board_id, sequence`),
      of(boardSignatureTable, sql`signed_at, person_id`),
    ]);
  return { members, attendance, interests, items, concerns, decisions, actions, done, minutes, signatures };
}
