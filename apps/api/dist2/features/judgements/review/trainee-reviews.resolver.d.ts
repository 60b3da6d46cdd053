import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type Review } from "./review.type.js";
/** The reviews of trainees. */
export declare class TraineeReviewsResolver {
    reviews(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<Review[][]>;
}
