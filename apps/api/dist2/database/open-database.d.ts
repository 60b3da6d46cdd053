import type { EntitySchema } from "typeorm";
import { Database } from "./database.js";
import { type DatabaseAddress, type Purpose } from "./embedded/embedded-database.js";
/** Which database, and for what. */
export interface DatabaseSettings {
    /** PostgreSQL 15 or later; without it the embedded database of the data folder. */
    readonly databaseUrl?: string | undefined;
    readonly dataFolder: string;
    readonly purpose: Purpose;
    /** The tables that units of work insert into and update. */
    readonly tables: readonly EntitySchema[];
    readonly onConnectionLost?: (error: Error) => void;
}
/** Connects, brings the schema up to date and checks that row security holds; throws rather than serve without it. */
export declare function openDatabase(settings: DatabaseSettings): Promise<Database>;
/** The same for a database whose address is known. */
export declare function openAt(address: DatabaseAddress, { tables, onConnectionLost }: Pick<DatabaseSettings, "tables" | "onConnectionLost">): Promise<Database>;
