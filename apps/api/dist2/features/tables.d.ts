import type { EntitySchema } from "typeorm";
/** Every table that the rooms read and write: what the database checks against the migrations. */
export declare const tables: readonly EntitySchema[];
