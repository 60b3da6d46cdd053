import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { boardCohortTable } from "./board-cohort.table.js";
/** The cohorts of boards, by code. */
export async function cohortsOfBoard(boardIds, context) {
    const rows = await context.read(sql `select ${selectList(boardCohortTable, "board_cohort")} from board_cohort
      where board_id = any(${boardIds}::uuid[])`);
    const cohorts = await loadAll(cohortById, rows.map(({ cohortId }) => cohortId), context);
    const found = rows.map(({ boardId }, at) => ({ boardId, cohort: cohorts[at] ?? null }));
    return gathered(boardIds, found, ({ boardId }) => boardId).map((list) => list.flatMap(({ cohort }) => cohort ?? []).sort((a, b) => (a.code < b.code ? -1 : 1)));
}
//# sourceMappingURL=board-cohort.query.js.map