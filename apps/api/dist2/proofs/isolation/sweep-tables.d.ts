import type { Database } from "../../database/index.js";
import { type CanaryProvider } from "./canary-rows.js";
/**
 * Reads and writes whole tables as each provider, without a word of ours about providers: each must meet its own rows,
 * all of them and no others, and can put no row into another provider's hands. Everything is taken back.
 *
 * @returns what went wrong, by table and provider; empty when row security alone keeps them apart.
 */
export declare function sweepTables(database: Database, tables: readonly string[], providers: readonly CanaryProvider[]): Promise<string[]>;
