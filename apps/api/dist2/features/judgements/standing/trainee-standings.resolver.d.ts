import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import type { StandingRow } from "./standing.table.js";
/** The standings of trainees. */
export declare class TraineeStandingsResolver {
    standings(trainees: readonly ShownTrainee[], reviewPoint: string | null, strand: string | null, asOf: string | null, context: GraphContext): Promise<(readonly StandingRow[])[]>;
}
