import sql, { empty, raw } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "./known-standings.query.js";
import { standingTable } from "./standing.table.js";
const columns = askedColumns(standingTable, "standing", "Standing", {
    ...{ hubId: [], subjectId: [], cohortId: ["level", "expectedLevel"], state: ["state"] },
    ...{ judgementId: ["judgement"], levelRank: ["level", "atOrAboveExpected"] },
    ...{ expectedRank: ["expectedLevel", "atOrAboveExpected"] },
});
/** Standings of trainees whom the viewer was already found to reach, in no order. */
export function readStandings(traineeIds, choice, context) {
    const { reviewPoint, strand, asOf } = choice;
    const known = withTables([asOf === null ? null : knownStandings(asOf)]);
    const withCode = (table, code) => code === null
        ? empty
        : sql ` and standing.${raw(table)}_id in (select id from ${raw(table)} where code = ${code})`;
    return context.read(sql `${known}select ${columns(context)} from standing
    where standing.trainee_id = any(${traineeIds}::uuid[])${withCode("review_point", reviewPoint)}${withCode("strand", strand)}`);
}
//# sourceMappingURL=standing.query.js.map