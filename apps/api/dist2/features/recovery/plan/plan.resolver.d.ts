import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type ShownPlanEvent } from "./plan-event.type.js";
import type { ShownPlan } from "./show-plan.js";
type Plans = readonly ShownPlan[];
export declare class RecoveryPlanResolver {
    trainee(plans: Plans, context: GraphContext): Promise<(ShownTrainee | null)[]>;
    owner(plans: Plans, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    reviews(plans: Plans): (readonly ShownPlanEvent[])[];
}
export declare class PlanEventResolver {
    recordedBy(events: readonly ShownPlanEvent[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
/** The recovery plans of trainees. */
export declare class TraineePlansResolver {
    recoveryPlans(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<ShownPlan[][]>;
}
export {};
