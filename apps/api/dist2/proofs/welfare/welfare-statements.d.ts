import type { Database } from "../../database/index.js";
import { type CanaryProvider } from "../isolation/canary-rows.js";
/** A statement, and what it gave: rows or the code of an error. */
export interface Told {
    readonly sql: string;
    readonly rows: string;
}
/** Runs statements of the app's role without a purpose, aimed and by chance; the same ones for the same seed. */
export declare function askOfTables(database: Database, provider: CanaryProvider, seed: string, rounds: number): Promise<readonly [told: Told[], statements: number]>;
