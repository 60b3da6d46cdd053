import { ExerciseAgreementResolver } from "./agreement/agreement.resolver.js";
import { allocateModerators } from "./allocation/allocate-moderators.action.js";
import { AllotmentResolver } from "./allotment/allotment.resolver.js";
import { declareConflict } from "./allocation/declare-conflict.action.js";
import { escalatePiece } from "./allocation/escalate-piece.action.js";
import { ExerciseAllocationResolver } from "./allocation/exercise-allocation.resolver.js";
import { DeskResolver, ExerciseDesksResolver } from "./desk/desk.resolver.js";
import { closeExercise } from "./exercise/close-exercise.action.js";
import { ExerciseResolver } from "./exercise/exercise.resolver.js";
import { openExercise } from "./opening/open-exercise.action.js";
import { extendSample } from "./extension/extend-sample.action.js";
import { applyAdjustment } from "./outcome/apply-adjustment.action.js";
import { decideOutcomes } from "./outcome/decide-outcomes.action.js";
import { ExerciseOutcomesResolver, MarkChangeResolver, OutcomeResolver } from "./outcome/outcome.resolver.js";
import { ExercisePiecesResolver } from "./piece/exercise-pieces.resolver.js";
import { PieceResolver } from "./piece/piece.resolver.js";
import { acceptPlan } from "./plan/accept-plan.action.js";
import { draftPlan } from "./plan/draft-plan.action.js";
import { ExercisePlansResolver, RehearsalResolver } from "./plan/exercise-plans.resolver.js";
import { PlanFiguresResolver, PlannedPieceResolver } from "./plan/figures/plan-figures.resolver.js";
import { PlanResolver } from "./plan/plan.resolver.js";
import { recordSecondJudgements } from "./second-judgement/record-second-judgements.action.js";
import { commitSeed } from "./seed/commit-seed.action.js";
import { revealSeed } from "./seed/reveal-seed.action.js";
import { AssessorSeverityResolver, SeverityResolver } from "./severity/severity.resolver.js";
import { standardisationActions, standardisationResolvers } from "./standardisation/index.js";
export { agreeMarks } from "./outcome/moving/agree-marks.js";
/** What the room adds to the graph. */
export const moderationResolvers = [
    ExerciseResolver,
    ExercisePlansResolver,
    RehearsalResolver,
    PlanResolver,
    PlanFiguresResolver,
    PlannedPieceResolver,
    ExercisePiecesResolver,
    PieceResolver,
    AllotmentResolver,
    ExerciseAllocationResolver,
    ExerciseDesksResolver,
    DeskResolver,
    ExerciseOutcomesResolver,
    MarkChangeResolver,
    OutcomeResolver,
    ExerciseAgreementResolver,
    SeverityResolver,
    AssessorSeverityResolver,
    ...standardisationResolvers,
];
/** What can be done in the room. */
export const moderationActions = [
    openExercise,
    commitSeed,
    draftPlan,
    acceptPlan,
    allocateModerators,
    declareConflict,
    recordSecondJudgements,
    escalatePiece,
    decideOutcomes,
    extendSample,
    applyAdjustment,
    revealSeed,
    closeExercise,
    ...standardisationActions,
];
//# sourceMappingURL=index.js.map