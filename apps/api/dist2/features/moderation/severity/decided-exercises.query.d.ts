import type { GraphContext } from "../../../graph/context.js";
/** The exercises with decided outcomes in which somebody marked a piece of the sample, or judged one a second time. */
export declare function decidedExercisesOf(personId: string, context: GraphContext): Promise<string[]>;
