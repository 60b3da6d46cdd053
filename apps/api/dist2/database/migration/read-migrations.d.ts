import type { Migration } from "./migration-class.js";
/** The migrations in the order of their numbers, which begin at 1 and leave no gap. */
export declare function readMigrations(from?: URL): Migration[];
