import { standingTable } from "../../judgements/standing/standing.table.js";
import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "../../judgements/standing/known-standings.query.js";
/** Standings at these review points, of trainees whom the viewer was already found to reach. */
export function readStandingsAt(traineeIds, reviewPointIds, asOf, context) {
    const known = withTables([asOf === null ? null : knownStandings(asOf)]);
    return context.read(sql `${known}select ${selectList(standingTable, "standing")} from standing
    join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where standing.trainee_id = any(${traineeIds}::uuid[]) and standing.review_point_id = any(${reviewPointIds}::uuid[])
    order by standing.trainee_id, strand.position`);
}
//# sourceMappingURL=on-track.query.js.map