import type { GraphContext } from "../../../../graph/context.js";
import type { ExerciseFacts } from "../content/exercise-facts.js";
/**
 * The moderation exercises of a board's cohorts, with everything that is known of their samples. A pack is for those who
 * see all of it: what is kept from those who judge blind is read as moderation reads it.
 *
 * @param dayOf the provider's day of an instant
 */
export declare function readExercises(context: GraphContext, boardId: string, dayOf: (instant: string) => string): Promise<ExerciseFacts[]>;
