import type { GraphContext } from "../../../graph/context.js";
import { type SeedRow } from "./seed.table.js";
/** The seeds of exercises that are revealed: the database shows no others. */
export declare const seedsOf: (ids: readonly string[], context: GraphContext) => Promise<SeedRow[]>;
