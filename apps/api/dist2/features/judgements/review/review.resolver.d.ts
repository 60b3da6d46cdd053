import type { GraphContext } from "../../../graph/context.js";
import { type ReadReviewStep } from "./review-step.type.js";
import { type Review } from "./review.type.js";
/** Whose reviews they are, and when. */
export declare class ReviewResolver {
    trainee(reviews: readonly Review[], context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    reviewPoint({ reviewPoint }: Review): import("../review-point/review-point.table.js").ReviewPointRow;
}
/** Who took the steps. */
export declare class ReviewStepResolver {
    by(steps: readonly ReadReviewStep[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
