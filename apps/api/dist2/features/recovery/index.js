import { ConcernEvidenceResolver, ConcernResolver } from "./concern/concern.resolver.js";
import { linkEvidence } from "./concern/link-evidence.action.js";
import { raiseConcern } from "./concern/raise-concern.action.js";
import { TraineeConcernsResolver } from "./concern/trainee-concerns.resolver.js";
import { unlinkEvidence } from "./concern/unlinking/unlink-evidence.action.js";
import { RecoveryDueResolver } from "./due/due.resolver.js";
import { followUpIntervention } from "./intervention/follow-up-intervention.action.js";
import { FollowUpResolver, InterventionResolver, TraineeInterventionsResolver, } from "./intervention/intervention.resolver.js";
import { recordIntervention } from "./intervention/record-intervention.action.js";
import { PlanEventResolver, RecoveryPlanResolver, TraineePlansResolver } from "./plan/plan.resolver.js";
import { decideRecoveryPlan } from "./planning/decide-recovery-plan.action.js";
import { openRecoveryPlan } from "./planning/open-recovery-plan.action.js";
import { reviewRecoveryPlan } from "./planning/review-recovery-plan.action.js";
import { recordWelfareCheck } from "./welfare/record-welfare-check.action.js";
import { TraineeWelfareResolver, WelfareCheckResolver } from "./welfare/welfare.resolver.js";
/** What the room adds to the graph. */
export const recoveryResolvers = [
    ...[ConcernResolver, ConcernEvidenceResolver, TraineeConcernsResolver],
    ...[RecoveryPlanResolver, PlanEventResolver, TraineePlansResolver],
    ...[InterventionResolver, FollowUpResolver, TraineeInterventionsResolver],
    ...[WelfareCheckResolver, TraineeWelfareResolver],
    RecoveryDueResolver,
];
/** What can be done in the room. */
export const recoveryActions = [
    ...[raiseConcern, linkEvidence, unlinkEvidence],
    ...[openRecoveryPlan, reviewRecoveryPlan, decideRecoveryPlan],
    ...[recordIntervention, followUpIntervention],
    recordWelfareCheck,
];
//# sourceMappingURL=index.js.map