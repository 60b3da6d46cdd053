import type { DataSource, EntitySchema } from "typeorm";
import type { DatabaseAddress } from "./embedded/embedded-database.js";
import { OutsideUnit } from "./outside-unit.js";
import type { StatementListener, Statements } from "./statements.js";
import { type Tenant, type TransactionLimits } from "./tenant.js";
import type { ReadUnit, WriteUnit } from "./unit.js";
/** The one way to the rows: units of work, each one transaction under row security for one provider. */
export declare class Database {
    #private;
    constructor(dataSource: DataSource, statements: Statements, address: DatabaseAddress);
    /** Whether it is the database within this installation: nobody looks after it but this process. */
    get isEmbedded(): boolean;
    /** A short read-only transaction; one for each batch of a loader. */
    read<T>(tenant: Tenant, work: (unit: ReadUnit) => Promise<T>, limits?: TransactionLimits): Promise<T>;
    /** One transaction for one act. With `isolation: "serializable"` the work may run several times before it commits. */
    write<T>(tenant: Tenant, work: (unit: WriteUnit) => Promise<T>, limits?: TransactionLimits): Promise<T>;
    /** A short read-only transaction before a provider is known: it can ask which providers a login belongs to. */
    identify<T>(work: (unit: OutsideUnit) => Promise<T>): Promise<T>;
    /** The same for what is written before a provider is known: sign-ins and sessions, by named functions alone. */
    outside<T>(work: (unit: OutsideUnit) => Promise<T>): Promise<T>;
    /** One transaction as the owner of the schema: providers, logins and memberships, which no request can touch. */
    administer<T>(work: (unit: OutsideUnit) => Promise<T>, limits?: TransactionLimits): Promise<T>;
    /**
     * For the library that keeps jobs in a schema of its own, as the owner of ours: one statement with its parameters; or,
     * without any, a text of several that begin and end their own transactions. Gives the rows of the last.
     *
     * Parameters travel in several messages. What is one session for everybody, as the embedded database is, keeps those
     * of two callers apart in transactions only.
     */
    asOwner(sql: string, parameters?: readonly unknown[]): Promise<{
        rows: object[];
    }>;
    /** Hears the text of every statement until the returned function is called. */
    onStatement(listener: StatementListener): () => void;
    /** What TypeORM knows of a table: property names, column names, types. Never used to run anything. */
    tableOf(table: EntitySchema): import("typeorm").EntityMetadata;
    /** Lets go of every connection and, where this process opened it, of the embedded database. */
    close(): Promise<void>;
}
