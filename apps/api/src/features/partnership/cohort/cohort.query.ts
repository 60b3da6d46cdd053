import sql from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
import { selectList } from "../../../graph/reading/select-list.js";
import type { GraphContext } from "../../../graph/context.js";
import { type CohortRow, cohortTable } from "./cohort.table.js";

const select = selectList(cohortTable, "cohort");

/** The provider's cohorts, the newest first. */
export const cohortListing: Listing = {
  kind: "cohort",
  select,
  from: sql`cohort`,
  where: sql`true`,
  order: [sql`cohort.starts_on`, sql`cohort.id`],
  descending: true,
};

/** Cohorts under versions of frameworks, the newest first. */
export function readCohortsUnder(ids: readonly string[], context: GraphContext): Promise<CohortRow[]> {
  return context.read<CohortRow>(sql`select ${select} from cohort
    where cohort.framework_id = any(${ids}::uuid[]) order by cohort.starts_on desc, cohort.id`);
}

/** Cohorts by code. */
export function readCohortsByCode(codes: readonly string[], context: GraphContext): Promise<CohortRow[]> {
  return context.read<CohortRow>(sql`select ${select} from cohort where cohort.code = any(${codes}::text[])`);
}
