import type { Batch } from "../../../graph/reading/load.js";
import { type ShownExercise } from "./exercise.query.js";
/** Exercises by id; null where there is none, or the viewer reads about none. */
export declare const exerciseById: Batch<string, ShownExercise | null>;
