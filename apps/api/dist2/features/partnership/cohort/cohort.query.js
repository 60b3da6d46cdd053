import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { cohortTable } from "./cohort.table.js";
const select = selectList(cohortTable, "cohort");
/** The provider's cohorts, the newest first. */
export const cohortListing = {
    kind: "cohort",
    select,
    from: sql `cohort`,
    where: sql `true`,
    order: [sql `cohort.starts_on`, sql `cohort.id`],
    descending: true,
};
/** Cohorts under versions of frameworks, the newest first. */
export function readCohortsUnder(ids, context) {
    return context.read(sql `select ${select} from cohort
    where cohort.framework_id = any(${ids}::uuid[]) order by cohort.starts_on desc, cohort.id`);
}
/** Cohorts by code. */
export function readCohortsByCode(codes, context) {
    return context.read(sql `select ${select} from cohort where cohort.code = any(${codes}::text[])`);
}
//# sourceMappingURL=cohort.query.js.map