import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { type StandingRow } from "./standing.table.js";
/** Which standings of a trainee; null for all. */
export interface StandingChoice {
    readonly reviewPoint: string | null;
    readonly strand: string | null;
    /** The instant at which the record is looked at; null for now. */
    readonly asOf: string | null;
}
/** Standings of trainees whom the viewer was already found to reach, in no order. */
export declare function readStandings(traineeIds: Keys, choice: StandingChoice, context: GraphContext): Promise<StandingRow[]>;
