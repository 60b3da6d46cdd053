import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { schoolClosureTable } from "./school-closure.table.js";
import { schoolTermTable } from "./school-term.table.js";
/** Terms of schools in one academic year, in order. */
export function readTerms(ids, year, context) {
    return context.read(sql `select ${selectList(schoolTermTable, "school_term")} from school_term
    where school_id = any(${ids}::uuid[]) and academic_year = ${year} order by school_id, starts_on, name`);
}
/** Closures of schools in one academic year, in order. */
export function readClosures(ids, year, context) {
    return context.read(sql `select ${selectList(schoolClosureTable, "school_closure")} from school_closure
    where school_id = any(${ids}::uuid[]) and academic_year = ${year} order by school_id, starts_on`);
}
//# sourceMappingURL=school-term.query.js.map