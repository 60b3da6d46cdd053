import type { Database } from "../../../database/index.js";
import type { Mutant } from "./mutant.js";
/** Every guard of the rooms' tables, and all that arguments ask besides, each taken away in turn. */
export declare function guardMutants(database: Database): Mutant[];
