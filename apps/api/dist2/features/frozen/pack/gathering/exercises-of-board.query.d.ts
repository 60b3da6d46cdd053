import type { ReadUnit } from "../../../../database/index.js";
import type { Reader } from "../../../../graph/reading/reader/reader.js";
import type { ExerciseFacts } from "../content/exercise-facts.js";
/** What an exercise says of itself, before its sample is asked for. */
export interface ExerciseHead extends Pick<ExerciseFacts, "id" | "title" | "kind" | "opensOn" | "closesOn" | "isBlind" | "scale" | "policy" | "seedHash"> {
    readonly acceptedPlanId: string | null;
    readonly isRevealed: boolean;
}
/** The moderation exercises over the work of a board's cohorts, the earliest first. */
export declare const exercisesOfBoard: (read: Reader, boardId: string) => Promise<ExerciseHead[]>;
/** By when each piece of an exercise is to be judged a second time. */
export declare function dueDays(unit: ReadUnit, providerId: string, exerciseId: string): Promise<ReadonlyMap<string, string>>;
/** The names of a provider's subjects, by their ids. */
export declare function namesOfSubjects(read: Reader): Promise<ReadonlyMap<string, string>>;
