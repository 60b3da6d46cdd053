import type { StandingRow } from "../../judgements/standing/standing.table.js";
import type { GraphContext } from "../../../graph/context.js";
/** Standings at these review points, of trainees whom the viewer was already found to reach. */
export declare function readStandingsAt(traineeIds: readonly string[], reviewPointIds: readonly string[], asOf: string | null, context: GraphContext): Promise<StandingRow[]>;
