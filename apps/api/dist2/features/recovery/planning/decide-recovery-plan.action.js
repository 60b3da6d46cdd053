import { action, isRefused } from "../../../graph/writing/action.js";
import { planById } from "../plan/plan.query.js";
import { RecoveryPlanType } from "../plan/plan.type.js";
import { tiesToTraineeOf } from "../trainee-of.query.js";
import { advance } from "./advance.js";
import { DecideRecoveryPlanInput } from "./changed-plan.input.js";
import { planRefusals } from "./plan-refusals.js";
/** Records what came of a recovery plan, with its reason. Extended and escalated from support, it goes on. */
export const decideRecoveryPlan = action({
    name: "decideRecoveryPlan",
    description: "Records what came of a recovery plan, and why. Resolved, extended and escalated rest on a review; a trainee may defer or withdraw at any time.",
    input: DecideRecoveryPlanInput,
    right: "plan-recovery",
    isolation: "read committed",
    confined: ["reason"],
    ties: (performance, { planId }) => tiesToTraineeOf(performance, "recovery_plan", planId),
    shows: { plan: { type: () => RecoveryPlanType, by: planById, description: "The plan as it stands now." } },
    refusals: ["not-found", "conflict", ...planRefusals],
    async perform(performance, { planId, expectedVersion, on, outcome: decided, reason, reviewOn }) {
        const outcome = await advance(performance, { planId, expectedVersion }, {
            ...{ kind: "decided", on: on ?? performance.viewer.today, outcome: decided, reason },
            reviewOn: reviewOn ?? null,
        });
        if (isRefused(outcome))
            return outcome;
        return { ids: { plan: planId }, about: [outcome.traineeId] };
    },
});
//# sourceMappingURL=decide-recovery-plan.action.js.map