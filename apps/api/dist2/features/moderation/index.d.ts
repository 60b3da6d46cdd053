import { ExerciseAgreementResolver } from "./agreement/agreement.resolver.js";
import { AllotmentResolver } from "./allotment/allotment.resolver.js";
import { ExerciseAllocationResolver } from "./allocation/exercise-allocation.resolver.js";
import { DeskResolver, ExerciseDesksResolver } from "./desk/desk.resolver.js";
import { ExerciseResolver } from "./exercise/exercise.resolver.js";
import { ExerciseOutcomesResolver, MarkChangeResolver, OutcomeResolver } from "./outcome/outcome.resolver.js";
import { ExercisePiecesResolver } from "./piece/exercise-pieces.resolver.js";
import { PieceResolver } from "./piece/piece.resolver.js";
import { ExercisePlansResolver, RehearsalResolver } from "./plan/exercise-plans.resolver.js";
import { PlanFiguresResolver, PlannedPieceResolver } from "./plan/figures/plan-figures.resolver.js";
import { PlanResolver } from "./plan/plan.resolver.js";
import { AssessorSeverityResolver, SeverityResolver } from "./severity/severity.resolver.js";
export { agreeMarks } from "./outcome/moving/agree-marks.js";
/** What the room adds to the graph. */
export declare const moderationResolvers: readonly [typeof ExerciseResolver, typeof ExercisePlansResolver, typeof RehearsalResolver, typeof PlanResolver, typeof PlanFiguresResolver, typeof PlannedPieceResolver, typeof ExercisePiecesResolver, typeof PieceResolver, typeof AllotmentResolver, typeof ExerciseAllocationResolver, typeof ExerciseDesksResolver, typeof DeskResolver, typeof ExerciseOutcomesResolver, typeof MarkChangeResolver, typeof OutcomeResolver, typeof ExerciseAgreementResolver, typeof SeverityResolver, typeof AssessorSeverityResolver, typeof import("./standardisation/exercise/standardisation.resolver.js").StandardisationResolver, typeof import("./standardisation/exercise/standardisation.resolver.js").AssignmentStandardisationsResolver, typeof import("./standardisation/script/scripts.resolver.js").StandardScriptsResolver, typeof import("./standardisation/participant/participants.resolver.js").StandardisationParticipantsResolver, typeof import("./standardisation/participant/participants.resolver.js").StandardisationParticipantResolver, typeof import("./standardisation/participant/candidates.resolver.js").StandardisationCandidatesResolver];
/** What can be done in the room. */
export declare const moderationActions: readonly [import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").OpenExerciseInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "about-something-else" | "exercise-untitled" | "not-found" | "policy-not-chosen" | "policy-refused" | "preset-unknown" | "window-reversed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise, with its plans.";
    };
}, "conflict" | "exercise-closed" | "judge-first" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-infeasible" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./plan/accept-plan.action.js").AcceptPlanInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "plan-not-newest" | "population-changed" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./allocation/allocate-moderators.input.js").AllocateModeratorsInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "moderator-twice" | "not-a-moderator" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./allocation/allocate-moderators.input.js").DeclareConflictInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict-declared" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./second-judgement/record-second-judgements.input.js").RecordSecondJudgementsInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "exercise-closed" | "finding-missing" | "items-refused" | "judged-twice" | "mark-missing" | "moderation-not-open" | "not-found" | "not-on-desk" | "off-the-scale" | "outcomes-not-decided" | "piece-withdrawn" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./allocation/allocate-moderators.input.js").EscalatePieceInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "barred-from-piece" | "conflict" | "exercise-closed" | "not-a-moderator" | "not-found" | "outcomes-not-decided" | "piece-withdrawn" | "pieces-outstanding" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "judge-first" | "moderated-marks-changed" | "not-found" | "outcomes-not-decided" | "pieces-outstanding" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "no-extension-asked" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "moderated-marks-changed" | "not-found" | "nothing-to-adjust" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "review-signed-off" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof import("./exercise/exercise.type.js").ExerciseType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">, import("../../graph/writing/action.js").Action<import("./standardisation/exercise/standardisation.input.js").OpenStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./standardisation/exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./standardisation/exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "window-reversed">, import("../../graph/writing/action.js").Action<import("./standardisation/exercise/standardisation.input.js").ChangeStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./standardisation/exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./standardisation/exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "standardisation-released" | "trial-marking-has-begun" | "window-reversed">, import("../../graph/writing/action.js").Action<import("./standardisation/trial-mark/record-trial-marks.input.js").RecordTrialMarksInput, {
    readonly standardisation: {
        readonly type: () => typeof import("./standardisation/exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./standardisation/exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "not-found" | "nothing-marked" | "off-the-scale" | "script-marked-twice" | "script-not-of-exercise" | "standardisation-released" | "takes-no-part" | "trial-marking-not-open">, import("../../graph/writing/action.js").Action<{
    readonly expectedVersion: number;
    readonly standardisationId: string;
    readonly idempotencyKey: string;
    readonly validateOnly?: boolean | null;
}, {
    readonly standardisation: {
        readonly type: () => typeof import("./standardisation/exercise/standardisation.type.js").StandardisationType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./standardisation/exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "leads-and-takes-part" | "not-found" | "nothing-marked" | "standardisation-released">];
