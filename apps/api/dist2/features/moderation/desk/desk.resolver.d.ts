import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type Desk } from "./desks-of.query.js";
/** A desk, and whether the viewer may see whose it is. */
interface ShownDesk extends Desk {
    readonly isNamed: boolean;
}
/** Who moderates an exercise. */
export declare class ExerciseDesksResolver {
    moderators(exercises: readonly ShownExercise[], context: GraphContext): Promise<ShownDesk[][]>;
}
export declare class DeskResolver {
    moderator(desks: readonly ShownDesk[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
