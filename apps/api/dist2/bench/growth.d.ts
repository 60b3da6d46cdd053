import type { Database } from "../database/index.js";
import type { BenchProvider } from "./filled/fill-provider.js";
/** Asks how a cohort stands at every review point on every strand, of providers of growing size. */
export declare function growth(database: Database, providers: readonly BenchProvider[], rounds: number): Promise<string[]>;
