import type { Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { GraphContext } from "../context.js";
/** The select list of one question. */
export type AskedColumns = (context: GraphContext) => Sql;
/**
 * The select list of a type's rows, without the columns that nobody asks for. A column that is not named in `shownBy` is
 * always read.
 *
 * @param shownBy for a column, the fields of the type that are made of it: it is read where one of them is asked for.
 * @example
 * // askedColumns(placementTable, "placement", "Placement", { endsOn: ["endsOn"], mentorId: ["mentor"] })
 */
export declare function askedColumns<Row extends object>(table: EntitySchema<Row>, alias: string, type: string, shownBy: Readonly<Partial<Record<keyof Row & string, readonly string[]>>>): AskedColumns;
