import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type SchoolClosureRow, schoolClosureTable } from "./school-closure.table.js";
import { type SchoolTermRow, schoolTermTable } from "./school-term.table.js";

/** Terms of schools in one academic year, in order. */
export function readTerms(
  ids: readonly string[],
  year: number,
  context: GraphContext,
): Promise<SchoolTermRow[]> {
  return context.read<SchoolTermRow>(sql`select ${selectList(schoolTermTable, "school_term")} from school_term
    where school_id = any(${ids}::uuid[]) and academic_year = ${year} order by school_id, starts_on, name`);
}

/** Closures of schools in one academic year, in order. */
export function readClosures(
  ids: readonly string[],
  year: number,
  context: GraphContext,
): Promise<SchoolClosureRow[]> {
  return context.read<SchoolClosureRow>(sql`select ${selectList(schoolClosureTable, "school_closure")} from school_closure
    where school_id = any(${ids}::uuid[]) and academic_year = ${year} order by school_id, starts_on`);
}
