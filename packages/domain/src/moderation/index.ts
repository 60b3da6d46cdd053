export { type CalendarPart, calendarParts } from "./assignments/days/calendar-part.js";
export { refuseCalendarChange } from "./assignments/days/refuse-calendar-change.js";
export { refuseRelease, type ReleaseRefusal } from "./assignments/days/refuse-release.js";
export type {
  AssignmentAnswer,
  AssignmentQuestion,
  FilledQuestion,
} from "./assignments/form/form-question.js";
export { isAssignmentForm } from "./assignments/form/is-form.js";
export { filledForm, type FormAnswersRefusal, refuseFormAnswers } from "./assignments/form/refuse-answers.js";
export { type AssignmentKind, isListOfKinds } from "./assignments/kind/assignment-kind.js";
export {
  type MarkingFacts,
  type MarkingState,
  markingState,
  markingStates,
} from "./assignments/marking/marking-state.js";
export {
  type FlagFacts,
  type FlagRule,
  flagsOf,
  isBorderline,
  isFlagRule,
  pieceFlags,
  usualFlagRule,
} from "./assignments/marking/piece-flags.js";
export {
  type MarkingSetting,
  type MarkRefusal,
  type OfferedMark,
  type PieceToMark,
  refuseMark,
} from "./assignments/marking/refuse-mark.js";
export type { AssignmentRefusal, AssignmentRefusalOf } from "./assignments/refusals.js";
export { type AttemptRule, countedMark, isAttemptRule } from "./assignments/submission/attempt-rule.js";
export {
  type HandInFacts,
  type HandInState,
  handInState,
  handInStates,
} from "./assignments/submission/hand-in-state.js";
export { isLateRule, lastDayAccepted, lateDays, type LateRule } from "./assignments/submission/late-rule.js";
export {
  type EarlierAttempts,
  type FrozenRules,
  passes,
  refuseSubmission,
  type SubmissionRefusal,
} from "./assignments/submission/refuse-submission.js";
export {
  type AgreementFigure,
  type AgreementTerms,
  type ExerciseAgreement,
  exerciseAgreement,
} from "./agreement/exercise-agreement.js";
export { type Allocation, type Allotment, type Unallotted } from "./allocation/allocation.js";
export { allocate } from "./allocation/allocate.js";
export { type Bar, bars, barTo, type Conflict, type Moderator } from "./allocation/moderator.js";
export { subjectsWithoutModerator, unallottedSentence } from "./allocation/unallotted-in-words.js";
export { type BoardAction, type OutstandingAction, outstandingActions } from "./board/board-action.js";
export {
  type BoardDecision,
  type BoardDecisionKind,
  boardDecisions,
  checkDecision,
} from "./board/board-decision.js";
export {
  type BoardItem,
  type BoardMeeting,
  type BoardMember,
  type BoardSeat,
  boardSeats,
  type QuorumRule,
} from "./board/board-meeting.js";
export { type Quorum, quorumFor } from "./board/quorum.js";
export { isQuorumRule, usualQuorum } from "./board/usual-quorum.js";
export { type BoardRefusal, type BoardRefusalCode, boardRemedies } from "./board/refusals.js";
export { escalationsOf } from "./exercise/escalations-of.js";
export { type ExerciseKind, exerciseKinds } from "./exercise/exercise-kind.js";
export { type ExerciseOpening, type OpeningRefusal, refuseOpening } from "./exercise/refuse-opening.js";
export {
  type PieceToJudge,
  type SecondJudgement,
  type SecondJudgementRefusal,
  refuseSecondJudgement,
} from "./exercise/refuse-second-judgement.js";
export {
  type ExerciseProgress,
  type ExerciseStep,
  exerciseSteps,
  type StepRefusal,
  refuseStep,
} from "./exercise/refuse-step.js";
export { type ExerciseRefusal, type ExerciseRefusalOf, type Violation } from "./exercise/refusals.js";
export type { BoardFacts } from "./board/checklist/board-facts.js";
export {
  boardChecklist,
  type ChecklistLine,
  type ChecklistQuestion,
  checklistQuestions,
} from "./board/checklist/board-checklist.js";
export { checklistSentence } from "./board/checklist/checklist-in-words.js";
export { refuseAttendance } from "./board/recording/refuse-attendance.js";
export { refuseCall, type SeatedMember } from "./board/recording/refuse-call.js";
export { type BoardLeft, refuseClosing } from "./board/recording/refuse-closing.js";
export { type ExerciseOnAgenda, refuseConfirming } from "./board/recording/refuse-confirming.js";
export { refuseDecision, type StandingDecision } from "./board/recording/refuse-decision.js";
export { refuseMinutes, type WrittenMinutes } from "./board/recording/refuse-minutes.js";
export type { BoardRecordRefusal, BoardRecordRefusalOf } from "./board/recording/refusals.js";
export { bandOf, isOnScale } from "./marks/bands/band-of.js";
export { offTheScaleSentence } from "./marks/bands/off-the-scale-in-words.js";
export { checkScale } from "./marks/bands/check-scale.js";
export type { GradeBand, GradeScale } from "./marks/bands/grade-scale.js";
export { type ScaleRefusal, type ScaleRefusalCode, scaleRemedies } from "./marks/bands/refusals.js";
export { compareDecimals } from "./marks/decimals/compare-decimals.js";
export { type DecimalText, isDecimal } from "./marks/decimals/decimal.js";
export { roundDecimal } from "./marks/decimals/round-decimal.js";
export { type Mark, type MarkStage, markStages } from "./marks/mark.js";
export { marksOf, standingMark, type ThreeMarks } from "./marks/marks-of.js";
export {
  type AssignmentCalendar,
  type Extendable,
  type Extension,
  extendable,
} from "./marks/windows/assignment-calendar.js";
export { checkCalendar } from "./marks/windows/check-calendar.js";
export { daysLate } from "./marks/windows/days-late.js";
export { mayRelease } from "./marks/windows/may-release.js";
export {
  type CalendarRefusal,
  type CalendarRefusalCode,
  calendarRemedies,
} from "./marks/windows/refusals.js";
export { lastDayFor, windowFor } from "./marks/windows/window-for.js";
export { adjustedMark } from "./outcome/adjusted-mark.js";
export { checkOutcomePolicy } from "./outcome/check-outcome-policy.js";
export { decideOutcomes, type ModerationStage } from "./outcome/decide-outcomes.js";
export { compareMarks, type DoubleMark, type MarkDifference } from "./outcome/double-mark.js";
export {
  type AssessorOutcome,
  type OutcomeKind,
  outcomeKinds,
  type OutcomeReason,
} from "./outcome/outcome.js";
export { outcomeSentence } from "./outcome/outcome-in-words.js";
export { outcomesUnrated } from "./outcome/outcomes-unrated.js";
export type { AdjustmentRule, OutcomePolicy } from "./outcome/outcome-policy.js";
export { type StalePiece, stalePieces } from "./outcome/stale-pieces.js";
export {
  type MarkedStandardisation,
  refuseCorrection,
  type CorrectionRefusal,
} from "./standardisation/refuse-correction.js";
export {
  refuseResultsRelease,
  type ResultsReleaseRefusal,
} from "./standardisation/refuse-results-release.js";
export {
  refuseStandardisation,
  type OfferedScript,
  type OfferedStandardisation,
  type StandardisationOpeningRefusal,
} from "./standardisation/refuse-standardisation.js";
export {
  type OfferedTrialMark,
  refuseTrialMarks,
  type StandardisationToMark,
  type TrialMarkRefusal,
} from "./standardisation/refuse-trial-marks.js";
export { readinessSentence } from "./standardisation/readiness-in-words.js";
export { standardisationSentence } from "./standardisation/standardisation-in-words.js";
export type { StandardisationRefusal, StandardisationRefusalOf } from "./standardisation/refusals.js";
export { isStandardisationRules, usualStandardisation } from "./standardisation/usual-standardisation.js";
export type {
  StandardisationRule,
  StandardScript,
  TrialMark,
} from "./standardisation/standardisation-rule.js";
export { type Readiness, standardise, type Standardised } from "./standardisation/standardise.js";
export { type ChanceMissed, chanceMissed } from "./detection/chance-missed.js";
export { missedSentence, powerSentence, seeWrongSentence } from "./detection/coverage-in-words.js";
export { type CoverageCell, coverageMatrix } from "./detection/coverage-matrix.js";
export {
  chanceToSeeWrong,
  type SamplePower,
  samplePower,
  type SeverityQuestion,
} from "./detection/sample-power.js";
export { type AddedPiece, type Escalation, extendSample } from "./plan/checking/extend-sample.js";
export { type PlanVerification, verifyPlan } from "./plan/checking/verify-plan.js";
export { type ExclusionReason, whyNot } from "./plan/checking/why-not.js";
export { canonicalJson } from "./plan/canonical-json.js";
export { planHash } from "./plan/plan-hash.js";
export { planSample } from "./plan/plan-sample.js";
export type { GroupPart } from "./plan/population/grouped-by.js";
export type { PieceOfWork } from "./plan/population/piece-of-work.js";
export { populationHash } from "./plan/population/population-hash.js";
export type { InfeasibleRefusal, PlanRefusal, PopulationRefusal } from "./plan/refusals.js";
export type { InclusionReason, PlanAnswer, Relaxed, SampledPiece, SamplePlan } from "./plan/sample-plan.js";
export { sizeAsked } from "./plan/size-asked.js";
export { neutralPartName, type PartName } from "./plan/words/group-in-words.js";
export { mustIncludeInWords } from "./plan/words/must-include-in-words.js";
export { exclusionSentence, inclusionSentence } from "./plan/words/reason-in-words.js";
export { relaxedSentence } from "./plan/words/relaxed-in-words.js";
export { checkPolicy } from "./policy/checking/check-policy.js";
export { type Dimension, dimensions } from "./policy/dimension.js";
export {
  type EscalationClause,
  type EscalationTrigger,
  escalationExtents,
  escalationTriggers,
} from "./policy/escalation.js";
export type { Minimum } from "./policy/minimum.js";
export type { MustInclude, MustIncludesCount } from "./policy/must-include.js";
export { type PolicyRefusal, type PolicyRefusalCode, policyRemedies } from "./policy/refusals.js";
export { type Relaxation, relaxations } from "./policy/relaxation.js";
export type { PolicySource, SamplingPolicy } from "./policy/sampling-policy.js";
export type { PlainSizeRule, SizeRule, SizeStep } from "./policy/size-rule.js";
export type { SpreadRule, SpreadShare } from "./policy/spread-rule.js";
export { aberystwythExternal } from "./presets/aberystwyth.js";
export { eightOrTenth } from "./presets/eight-or-tenth.js";
export { jcq } from "./presets/jcq.js";
export { pearson2026 } from "./presets/pearson.js";
export { samplingPresets } from "./presets/sampling-presets.js";
export { sheffieldEnglish } from "./presets/sheffield-english.js";
export { sheffieldHallam } from "./presets/sheffield-hallam.js";
export { squareRoot } from "./presets/square-root.js";
export { staWriting } from "./presets/sta-writing.js";
export { commitSeed, revealSeed, type SeedCommitment, type SeedRefusal } from "./randomness/commit-seed.js";
export { sha256 } from "./randomness/sha256.js";
export type { ModerationRefusal } from "./refusals.js";
