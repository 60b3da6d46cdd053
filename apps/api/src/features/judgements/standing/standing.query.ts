import sql, { empty, raw } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "./known-standings.query.js";
import { type StandingRow, standingTable } from "./standing.table.js";

const columns = askedColumns(standingTable, "standing", "Standing", {
  ...{ hubId: [], subjectId: [], cohortId: ["level", "expectedLevel"], state: ["state"] },
  ...{ judgementId: ["judgement"], levelRank: ["level", "atOrAboveExpected"] },
  ...{ expectedRank: ["expectedLevel", "atOrAboveExpected"] },
});

/** Which standings of a trainee; null for all. */
export interface StandingChoice {
  readonly reviewPoint: string | null;
  readonly strand: string | null;
  /** The instant at which the record is looked at; null for now. */
  readonly asOf: string | null;
}

/** Standings of trainees whom the viewer was already found to reach, in no order. */
export function readStandings(
  traineeIds: Keys,
  choice: StandingChoice,
  context: GraphContext,
): Promise<StandingRow[]> {
  const { reviewPoint, strand, asOf } = choice;
  const known = withTables([asOf === null ? null : knownStandings(asOf)]);
  const withCode = (table: "review_point" | "strand", code: string | null) =>
    code === null
      ? empty
      : sql` and standing.${raw(table)}_id in (select id from ${raw(table)} where code = ${code})`;
  return context.read<StandingRow>(sql`${known}select ${columns(context)} from standing
    where standing.trainee_id = any(${traineeIds}::uuid[])${withCode("review_point", reviewPoint)}${withCode("strand", strand)}`);
}
