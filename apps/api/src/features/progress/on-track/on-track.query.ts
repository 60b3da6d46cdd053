import type { StandingRow } from "../../judgements/standing/standing.table.js";
import { standingTable } from "../../judgements/standing/standing.table.js";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";

/** Standings at these review points, of trainees whom the viewer was already found to reach. */
export function readStandingsAt(
  traineeIds: readonly string[],
  reviewPointIds: readonly string[],
  context: GraphContext,
): Promise<StandingRow[]> {
  return context.read<StandingRow>(sql`select ${selectList(standingTable, "standing")} from standing
    join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where standing.trainee_id = any(${traineeIds}::uuid[]) and standing.review_point_id = any(${reviewPointIds}::uuid[])
    order by standing.trainee_id, strand.position`);
}
