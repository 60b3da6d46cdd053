import type { GraphContext } from "../../../graph/context.js";
import { type ShownExercise } from "../exercise/exercise.query.js";
import { type ShownSeverity } from "./show-severity.js";
/** How severe the judges of exercises are: each sees their own first, the line manager when the exercise is closed. */
export declare class SeverityResolver {
    ownSeverity(context: GraphContext): Promise<ShownSeverity[]>;
    severity(exercises: readonly ShownExercise[], context: GraphContext): Promise<ShownSeverity[][]>;
}
export declare class AssessorSeverityResolver {
    assessor(said: readonly ShownSeverity[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
