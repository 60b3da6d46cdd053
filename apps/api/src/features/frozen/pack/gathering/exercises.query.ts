import type { GraphContext } from "../../../../graph/context.js";
import type { ExerciseFacts } from "../content/exercise-facts.js";

/** The moderation exercises of a board's cohorts. */
export async function readExercises(_context: GraphContext, _boardId: string): Promise<ExerciseFacts[]> {
  return [];
}
