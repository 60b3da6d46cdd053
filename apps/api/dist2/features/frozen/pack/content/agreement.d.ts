import type { ExerciseFacts } from "./exercise-facts.js";
import type { PackSection } from "./pack-content.js";
/** 5: how far first and second judgements agree, with how many there are; and what was decided of each assessor. */
export declare function agreementSection(exercises: readonly ExerciseFacts[]): PackSection;
