import { RecoveryPlanType } from "../plan/plan.type.js";
import { DecideRecoveryPlanInput } from "./changed-plan.input.js";
/** Records what came of a recovery plan, with its reason. Extended and escalated from support, it goes on. */
export declare const decideRecoveryPlan: import("../../../graph/writing/action.js").Action<DecideRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof RecoveryPlanType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan as it stands now.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">;
