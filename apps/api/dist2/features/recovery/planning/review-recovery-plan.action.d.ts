import { RecoveryPlanType } from "../plan/plan.type.js";
import { ReviewRecoveryPlanInput } from "./changed-plan.input.js";
/** Records a review of a recovery plan: what was found, which targets are met, and when it is looked at again. */
export declare const reviewRecoveryPlan: import("../../../graph/writing/action.js").Action<ReviewRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof RecoveryPlanType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan as it stands now.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">;
