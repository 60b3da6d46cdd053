import { type ReadUnit, type WriteUnit } from "../../../database/index.js";
import type { ExerciseRow } from "../exercise/exercise.table.js";
import { type FoundPiece } from "./found-piece.js";
import type { PopulationQuestion } from "./population-question.js";
/** What of an exercise says which pieces it is about. */
export type ExerciseAbout = Pick<ExerciseRow, "id" | "kind" | "cohortId" | "reviewPointId" | "assignmentId" | "observedFrom" | "observedUntil" | "opensOn"> & {
    readonly subjectIds: readonly string[];
    readonly academicYear: number;
};
/** What a population is asked by. */
export declare const questionOf: (providerId: string, exercise: ExerciseAbout) => PopulationQuestion;
/** The pieces of work that there are now, for a transaction that was made for moderation. */
export declare function populationOf(unit: ReadUnit, providerId: string, exercise: ExerciseAbout): Promise<FoundPiece[]>;
/** Says that the rest of an action's transaction reckons for moderation: it reads marks that are hidden from moderators. */
export declare const forModeration: (unit: WriteUnit) => Promise<number>;
