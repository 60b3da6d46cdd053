import { type PlacementCoverage } from "@reviewpoint/domain/observations";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
/** Coverage of trainees' placements. */
export declare class TraineeCoverageResolver {
    observationCoverage(trainees: readonly ShownTrainee[], context: GraphContext): Promise<PlacementCoverage[][]>;
}
