import { type Violation } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
import { PlanView } from "./figures/plan-view.js";
/** What a rehearsal carries until its figures are asked for. */
interface Rehearsed {
    readonly violations: readonly Violation[];
    readonly figures: PlanView | null;
}
type Exercises = readonly ShownExercise[];
export declare class ExercisePlansResolver {
    plans(exercises: Exercises, context: GraphContext): Promise<import("./plan.loader.js").ShownPlan[][]>;
    acceptedPlan(exercises: Exercises, context: GraphContext): Promise<(import("./plan.loader.js").ShownPlan | null)[]>;
    seed(exercises: Exercises, context: GraphContext): Promise<(string | null)[]>;
    rehearsal(exercise: ShownExercise, preset: string | null, passMark: number | null, policy: SamplingPolicyInput | null, context: GraphContext): Promise<Rehearsed | null>;
}
export declare class RehearsalResolver {
    figures(rehearsed: Rehearsed): PlanView | null;
}
export {};
