import type { Database } from "../../../database/index.js";
import type { CanaryProvider } from "../../isolation/canary-rows.js";
import type { Mutant } from "./mutant.js";
/**
 * Every row-security policy, in turn: dropped, so that its table shows nothing; opened for what is read; and opened for
 * what is written.
 */
export declare function policyMutants(database: Database, providers: readonly CanaryProvider[]): Promise<Mutant[]>;
