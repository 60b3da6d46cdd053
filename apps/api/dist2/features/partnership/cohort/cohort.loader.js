import { inOrder } from "../../../graph/reading/by-key.js";
import { wholeTable } from "../../../graph/reading/whole-table.js";
import { readCohortsByCode } from "./cohort.query.js";
import { cohortTable } from "./cohort.table.js";
export const cohortById = wholeTable(cohortTable);
export const cohortByCode = async (codes, context) => inOrder(codes, await readCohortsByCode(codes, context), (cohort) => cohort.code);
//# sourceMappingURL=cohort.loader.js.map