import { ConcernEvidenceResolver, ConcernResolver } from "./concern/concern.resolver.js";
import { TraineeConcernsResolver } from "./concern/trainee-concerns.resolver.js";
import { RecoveryDueResolver } from "./due/due.resolver.js";
import { FollowUpResolver, InterventionResolver, TraineeInterventionsResolver } from "./intervention/intervention.resolver.js";
import { PlanEventResolver, RecoveryPlanResolver, TraineePlansResolver } from "./plan/plan.resolver.js";
import { TraineeWelfareResolver, WelfareCheckResolver } from "./welfare/welfare.resolver.js";
/** What the room adds to the graph. */
export declare const recoveryResolvers: readonly [typeof ConcernResolver, typeof ConcernEvidenceResolver, typeof TraineeConcernsResolver, typeof RecoveryPlanResolver, typeof PlanEventResolver, typeof TraineePlansResolver, typeof InterventionResolver, typeof FollowUpResolver, typeof TraineeInterventionsResolver, typeof WelfareCheckResolver, typeof TraineeWelfareResolver, typeof RecoveryDueResolver];
/** What can be done in the room. */
export declare const recoveryActions: readonly [import("../../graph/writing/action.js").Action<import("./concern/concern.input.js").RaiseConcernInput, {
    readonly concern: {
        readonly type: () => typeof import("./concern/concern.type.js").ConcernType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./concern/concern.query.js").ReadConcern | null>;
        readonly description: "The concern.";
    };
}, "day-to-come" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./concern/concern.input.js").LinkEvidenceInput, {
    readonly concern: {
        readonly type: () => typeof import("./concern/concern.type.js").ConcernType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./concern/concern.query.js").ReadConcern | null>;
        readonly description: "The concern with its evidence.";
    };
}, "evidence-already-linked" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./concern/unlinking/unlink-evidence.action.js").UnlinkEvidenceInput, {
    readonly concern: {
        readonly type: () => typeof import("./concern/concern.type.js").ConcernType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./concern/concern.query.js").ReadConcern | null>;
        readonly description: "The concern with what it rests on.";
    };
}, "evidence-not-linked" | "evidence-rested-on" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./planning/plan.input.js").OpenRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof import("./plan/plan.type.js").RecoveryPlanType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-already-open" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">, import("../../graph/writing/action.js").Action<import("./planning/changed-plan.input.js").ReviewRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof import("./plan/plan.type.js").RecoveryPlanType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan as it stands now.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">, import("../../graph/writing/action.js").Action<import("./planning/changed-plan.input.js").DecideRecoveryPlanInput, {
    readonly plan: {
        readonly type: () => typeof import("./plan/plan.type.js").RecoveryPlanType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./plan/show-plan.js").ShownPlan | null>;
        readonly description: "The plan as it stands now.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "outcome-needs-reason" | "plan-closed" | "plan-has-no-target" | "plan-has-open-review" | "plan-wants-outcome" | "plan-without-targets" | "review-outside-school-days" | "review-too-early" | "review-too-late" | "too-many-plan-targets" | "words-missing">, import("../../graph/writing/action.js").Action<import("./intervention/intervention.input.js").RecordInterventionInput, {
    readonly intervention: {
        readonly type: () => typeof import("./intervention/intervention.type.js").InterventionType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./intervention/intervention.query.js").ReadIntervention | null>;
        readonly description: "What was done.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./intervention/intervention.input.js").FollowUpInterventionInput, {
    readonly intervention: {
        readonly type: () => typeof import("./intervention/intervention.type.js").InterventionType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./intervention/intervention.query.js").ReadIntervention | null>;
        readonly description: "What was done, and what came of it.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "nothing-to-follow-up" | "words-missing">, import("../../graph/writing/action.js").Action<import("./welfare/welfare-check.input.js").RecordWelfareCheckInput, {
    readonly check: {
        readonly type: () => typeof import("./welfare/welfare-check.type.js").WelfareReceiptType;
        readonly by: import("../../graph/reading/load.js").Batch<string, {
            readonly id: string;
        }>;
        readonly description: "That it was recorded.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "words-missing">];
