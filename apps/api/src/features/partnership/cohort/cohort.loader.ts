import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { readCohortsByCode } from "./cohort.query.js";
import { type CohortRow, cohortTable } from "./cohort.table.js";

export const cohortById = rowsById<CohortRow>(cohortTable);

export const cohortByCode: Batch<string, CohortRow | null> = async (codes, context) =>
  inOrder(codes, await readCohortsByCode(codes, context), (cohort) => cohort.code);
