import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readCohortsByCode } from "./cohort.query.js";
import { type CohortRow, cohortTable } from "./cohort.table.js";

export const cohortById = wholeTable<CohortRow>(cohortTable);

export const cohortByCode: Batch<string, CohortRow | null> = async (codes, context) =>
  inOrder(codes, await readCohortsByCode(codes, context), (cohort) => cohort.code);
