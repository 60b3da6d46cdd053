import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type StandingChoice } from "./standing.query.js";
import type { StandingRow } from "./standing.table.js";
type Standings = Batch<string, readonly StandingRow[]>;
/** Reads the standings of trainees, of this choice alone: one batch a choice and request. */
export declare function standingsOf(choice: StandingChoice, context: GraphContext): Standings;
export {};
