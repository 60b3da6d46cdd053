import type { DataSource } from "typeorm";
/** Waits for a change of the schema; when its role lacks a right, says which statements an administrator runs once. */
export declare function permitted(dataSource: Pick<DataSource, "query">, change: Promise<unknown>): Promise<void>;
