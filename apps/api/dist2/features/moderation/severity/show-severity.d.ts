import type { SeverityAnswer } from "@reviewpoint/domain/statistics";
import type { ShownExercise } from "../exercise/exercise.query.js";
import type { AssessorSeverityType } from "./severity.type.js";
/** A severity, and whose it is. */
export interface ShownSeverity extends AssessorSeverityType {
    readonly assessorId: string;
}
/** What an exercise says of some people, in the order of their identifiers: nothing tells who is the severest. */
export declare function showSeverity({ id, title }: Pick<ShownExercise, "id" | "title">, answer: SeverityAnswer, people: readonly string[]): ShownSeverity[];
