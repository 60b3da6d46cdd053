import type { ExerciseFacts } from "./exercise-facts.js";
import type { PackSection } from "./pack-content.js";
/** 3: how the samples were drawn, from what, and how they cover the assessors. */
export declare function methodSection(exercises: readonly ExerciseFacts[]): PackSection;
