import { RecoveryPlanType } from "../plan/plan.type.js";
import { OpenRecoveryPlanInput } from "./plan.input.js";
/** Opens a recovery plan today, and lets it take up concerns. A constraint keeps a trainee to one open plan. */
export declare const openRecoveryPlan: import("../../../graph/writing/action.js").Action<OpenRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof RecoveryPlanType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-already-open" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">;
