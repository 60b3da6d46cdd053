import { action, isRefused } from "../../../graph/writing/action.js";
import { planById } from "../plan/plan.query.js";
import { RecoveryPlanType } from "../plan/plan.type.js";
import { tiesToTraineeOf } from "../trainee-of.query.js";
import { advance } from "./advance.js";
import { ReviewRecoveryPlanInput } from "./changed-plan.input.js";
import { planRefusals } from "./plan-refusals.js";
/** Records a review of a recovery plan: what was found, which targets are met, and when it is looked at again. */
export const reviewRecoveryPlan = action({
    name: "reviewRecoveryPlan",
    description: "Records a review of a recovery plan. Without a day for the next review, its outcome comes next.",
    input: ReviewRecoveryPlanInput,
    right: "plan-recovery",
    isolation: "read committed",
    confined: ["account"],
    ties: (performance, { planId }) => tiesToTraineeOf(performance, "recovery_plan", planId),
    shows: { plan: { type: () => RecoveryPlanType, by: planById, description: "The plan as it stands now." } },
    refusals: ["not-found", "conflict", ...planRefusals],
    async perform(performance, { planId, expectedVersion, on, account, metTargets, nextReviewOn }) {
        const outcome = await advance(performance, { planId, expectedVersion }, {
            ...{ kind: "reviewed", on: on ?? performance.viewer.today, account, metTargets },
            nextReviewOn: nextReviewOn ?? null,
        });
        if (isRefused(outcome))
            return outcome;
        return { ids: { plan: planId }, about: [outcome.traineeId] };
    },
});
//# sourceMappingURL=review-recovery-plan.action.js.map