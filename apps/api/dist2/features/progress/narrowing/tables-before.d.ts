import type { Sql } from "sql-template-tag";
import type { Narrowing } from "./narrowing.js";
/**
 * The common tables that a statement about standings begins with: `standing` as it was, where the record is asked as of an
 * instant, and `placed`, where schools or mentors matter.
 */
export declare function tablesBefore(narrowing: Pick<Narrowing, "frame" | "reviewPoint" | "asOf">, isPlaced: boolean, more?: readonly Sql[]): Sql;
