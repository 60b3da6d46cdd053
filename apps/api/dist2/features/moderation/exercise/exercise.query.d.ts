import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { ExerciseFilter } from "./exercise.input.js";
import type { ExerciseToWrite } from "./exercise-to-write.js";
/** An exercise as it is shown. */
export interface ShownExercise extends ExerciseToWrite {
    /** How many pieces the viewer still has to judge blind, here or elsewhere. */
    readonly blindPieces: number;
    /** How many pieces of this exercise on the viewer's desk are left to judge. */
    readonly leftOnDesk: number;
    readonly sampled: number;
    readonly allotted: number;
    readonly judged: number;
}
/** The exercises about somebody within the viewer's reach, the newest first. */
export declare function exerciseListing(viewer: Viewer, filter: ExerciseFilter | null): Listing;
/**
 * The exercises with these ids.
 *
 * @param isOwn whether the viewer took part in them, and so needs no reach.
 */
export declare function readExercises(ids: readonly string[], context: GraphContext, isOwn?: boolean): Promise<ShownExercise[]>;
