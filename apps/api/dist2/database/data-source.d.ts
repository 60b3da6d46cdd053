import { DataSource, type EntitySchema } from "typeorm";
import type { MigrationClass } from "./migration/migration-class.js";
import type { Statements } from "./statements.js";
/** What a connection pool needs to know. */
export interface DataSourceSettings {
    readonly url: string;
    readonly tables: readonly EntitySchema[];
    readonly migrations: readonly MigrationClass[];
    readonly statements: Statements;
    /** Whether a connection may send a message before the one before it is answered; not to the embedded database. */
    readonly isPipelined?: boolean;
    /** Told when an idle connection breaks; the pool itself goes on and connects again. */
    readonly onConnectionLost: (error: Error) => void;
}
/** TypeORM over a pool of connections. It never synchronises a schema and installs nothing. */
export declare function dataSourceOf(settings: DataSourceSettings): DataSource;
