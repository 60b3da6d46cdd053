import type { Sql } from "sql-template-tag";
import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "../../judgements/standing/known-standings.query.js";
import type { Narrowing } from "./narrowing.js";
import { placedAtReviewPoints } from "./placed.js";

/**
 * The common tables that a statement about standings begins with: `standing` as it was, where the record is asked as of an
 * instant, and `placed`, where schools or mentors matter.
 */
export function tablesBefore(
  narrowing: Pick<Narrowing, "frame" | "reviewPoint" | "asOf">,
  isPlaced: boolean,
  more: readonly Sql[] = [],
): Sql {
  const { asOf } = narrowing;
  return withTables([
    asOf === null ? null : knownStandings(asOf),
    isPlaced ? placedAtReviewPoints(narrowing) : null,
    ...more,
  ]);
}
