import { type Sql } from "sql-template-tag";
/** The beginning of a statement that reads common tables; nothing where there are none. A table of that name gives way. */
export declare function withTables(tables: readonly (Sql | null)[]): Sql;
