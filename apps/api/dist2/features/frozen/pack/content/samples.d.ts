import type { ExerciseFacts } from "./exercise-facts.js";
import type { PackSection } from "./pack-content.js";
/** 2: every sampled piece, with its marks, and why it is in the sample. */
export declare function sampleSection(exercises: readonly ExerciseFacts[]): PackSection;
