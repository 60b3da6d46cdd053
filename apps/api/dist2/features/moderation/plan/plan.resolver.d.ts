import type { GraphContext } from "../../../graph/context.js";
import { PlanView } from "./figures/plan-view.js";
import type { ShownPlan } from "./plan.loader.js";
type Plans = readonly ShownPlan[];
export declare class PlanResolver {
    draftedBy(plans: Plans, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    figures(plans: Plans, context: GraphContext): Promise<(PlanView | null)[]>;
    verification(plans: Plans, context: GraphContext): Promise<(import("@reviewpoint/domain/moderation").PlanVerification | null)[]>;
}
export {};
