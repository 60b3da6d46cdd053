import type { Stage } from "../../stage/stage.js";
import { type Frame, type MovedLevel } from "../told.js";
/** Exercises, told twice, and the levels that they moved, in order. */
export interface ToldExercises {
    readonly read: readonly object[];
    readonly folded: readonly object[];
    readonly moved: readonly MovedLevel[];
}
/** What the graph shows of every exercise, and what the rules make of its acts with the seed that was revealed. */
export declare function exercises(stage: Stage, frame: Frame): Promise<ToldExercises>;
