import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../trainee/show-trainee.js";
import { type ReadPlacementRow } from "./placement.query.js";
/** The placements of trainees. */
export declare class TraineePlacementsResolver {
    placements(trainees: readonly ShownTrainee[], context: GraphContext): Promise<ReadPlacementRow[][]>;
}
