import type { GraphContext } from "../../../graph/context.js";
import type { RatingRow } from "./rating.table.js";
type Ratings = readonly RatingRow[];
export declare class ObservationRatingResolver {
    strand(ratings: Ratings, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    level(ratings: Ratings, context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
}
export {};
