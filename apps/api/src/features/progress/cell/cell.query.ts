import type { StandingCount } from "@reviewpoint/domain/progress";
import sql, { empty, join, type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { joinPlaced } from "../narrowing/placed.js";
import { isScopedByTrainee, standingsWithin } from "../narrowing/standing-conditions.js";
import { tablesBefore } from "../narrowing/tables-before.js";
import type { ProgressDimension } from "./progress.enum.js";

/** Standings that are alike, counted; ids of dimensions that were not asked for are absent. */
export interface CountedStandings extends StandingCount {
  readonly reviewPointId?: string;
  readonly strandId?: string;
  readonly hubId?: string | null;
  readonly subjectId?: string;
  readonly schoolId?: string | null;
}

const idOf: Readonly<Record<ProgressDimension, Sql>> = {
  REVIEW_POINT: sql`standing.review_point_id`,
  STRAND: sql`standing.strand_id`,
  HUB: sql`standing.hub_id`,
  SUBJECT: sql`standing.subject_id`,
  SCHOOL: sql`placed.school_id`,
};
const nameOf: Readonly<Record<ProgressDimension, Sql>> = {
  REVIEW_POINT: sql` as "reviewPointId"`,
  STRAND: sql` as "strandId"`,
  HUB: sql` as "hubId"`,
  SUBJECT: sql` as "subjectId"`,
  SCHOOL: sql` as "schoolId"`,
};

/**
 * Counts standings by dimension, state, level and expected level. Cells are read where hub and subject say all;
 * rows, where a school or a single trainee matters.
 */
export function readCounts(
  narrowing: Narrowing,
  by: readonly ProgressDimension[],
  context: GraphContext,
): Promise<CountedStandings[]> {
  const viewer = viewerOf(context);
  const bySchool = by.includes("SCHOOL") || narrowing.schoolId !== null;
  const fromCells = !bySchool && !isScopedByTrainee(narrowing, viewer) && narrowing.asOf === null;
  const ids = [...new Set(by)].map((dimension) => sql`${idOf[dimension]}${nameOf[dimension]}, `);
  const source = fromCells ? sql`progress_cell standing` : sql`standing${bySchool ? joinPlaced : empty}`;
  const count = fromCells ? sql`sum(standing.trainees)::integer` : sql`count(*)::integer`;
  const grouped = join([
    ...by.map((dimension) => idOf[dimension]),
    sql`standing.state`,
    sql`standing.level_rank`,
    sql`standing.expected_rank`,
  ]);
  return context.read<CountedStandings>(sql`${tablesBefore(narrowing, bySchool)}select
      ${join([...ids, empty], "")}standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank", ${count} as count
    from ${source} where ${standingsWithin(narrowing, viewer)}${fromCells ? sql` and standing.trainees > 0` : empty} group by ${grouped}`);
}
