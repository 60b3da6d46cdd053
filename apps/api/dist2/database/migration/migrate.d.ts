import type { DataSource } from "typeorm";
import { type Migration } from "./migration-class.js";
/**
 * Brings the schema to the newest migration and gives how many ran. One process at a time: on PostgreSQL by an advisory
 * lock, on the embedded database by its lock file.
 */
export declare function migrate(dataSource: DataSource, migrations: readonly Migration[]): Promise<number>;
/** Throws unless every migration has run, for a program that only visits a database which another one serves. */
export declare function requireMigrated(dataSource: DataSource, migrations: readonly Migration[]): Promise<void>;
