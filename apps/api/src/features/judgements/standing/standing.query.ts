import sql, { empty } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "./known-standings.query.js";
import { type StandingRow, standingTable } from "./standing.table.js";

const columns = askedColumns(standingTable, "standing", "Standing", {
  ...{ hubId: [], subjectId: [], cohortId: ["level", "expectedLevel"], state: ["state"] },
  ...{ reviewPointId: ["reviewPoint"], strandId: ["strand"], judgementId: ["judgement"] },
  ...{ levelRank: ["level", "atOrAboveExpected"], expectedRank: ["expectedLevel", "atOrAboveExpected"] },
});

/** Which standings of a trainee; null for all. */
export interface StandingChoice {
  readonly reviewPoint: string | null;
  readonly strand: string | null;
  /** The instant at which the record is looked at; null for now. */
  readonly asOf: string | null;
}

/** Standings of trainees whom the viewer was already found to reach, by strand and then by review point. */
export function readStandings(
  traineeIds: Keys,
  choice: StandingChoice,
  context: GraphContext,
): Promise<StandingRow[]> {
  const { reviewPoint, strand, asOf } = choice;
  const known = withTables([asOf === null ? null : knownStandings(asOf)]);
  return context.read<StandingRow>(sql`${known}select ${columns(context)} from standing
    join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
    join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where standing.trainee_id = any(${traineeIds}::uuid[])
      ${reviewPoint === null ? empty : sql`and review_point.code = ${reviewPoint}`}
      ${strand === null ? empty : sql`and strand.code = ${strand}`}
    order by standing.trainee_id, strand.position, review_point.position`);
}
