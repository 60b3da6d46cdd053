import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type ShownChange, type ShownOutcome } from "./outcome.type.js";
export declare class ExerciseOutcomesResolver {
    outcomes(exercises: readonly ShownExercise[], history: boolean, asOf: string | null | undefined, context: GraphContext): Promise<ShownOutcome[][]>;
    changes(exercises: readonly ShownExercise[], context: GraphContext): Promise<ShownChange[][]>;
}
export declare class MarkChangeResolver {
    trainee(changes: readonly ShownChange[], context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    strand(changes: readonly ShownChange[], context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
}
export declare class OutcomeResolver {
    assessor(outcomes: readonly ShownOutcome[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    decidedBy(outcomes: readonly ShownOutcome[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
