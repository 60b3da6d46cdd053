export { changedJudgements, type JudgementChanges } from "./changed-judgements.js";
export { currentJudgements, judgementsAsOf, type RecordedJudgement } from "./current-judgements.js";
export type { Judgement, JudgementSubject, StatedJudgement } from "./judgement.js";
export { currentReviewPoint, type ReviewPoint } from "./review-point.js";
export { type StandingState, standingState, type TraineeAbsence } from "./standing-state.js";
export { supersessionChain } from "./supersession-chain.js";
export { type AbsenceRefusal, refuseAbsent } from "./recording/refuse-absent.js";
export {
  type JudgingFrame,
  type OfferedJudgement,
  type OfferRefusal,
  refuseJudgement,
} from "./recording/refuse-judgement.js";
export type { JudgementRefusal, JudgementRefusalOf } from "./refusals.js";
export {
  type LeadRefusal,
  type ReviewLead,
  refuseLead,
  reviewLeads,
  type SubjectPerson,
} from "./lead/review-leads.js";
export { type RecordingRefusal, refuseRecording } from "./review/refuse-recording.js";
export { type Reopening, type ReopeningRefusal, refuseReopening } from "./review/refuse-reopening.js";
export { type ReviewToSign, refuseSignOff, type SignOffRefusal } from "./review/refuse-sign-off.js";
export type { ReviewStep } from "./review/review-step.js";
export {
  type AssessmentCycle,
  type GivenGrade,
  type GradeRefusal,
  type GradingFrame,
  type OfferedGrade,
  type PortfolioGradeName,
  refuseGrade,
} from "./portfolio/refuse-grade.js";
export { refuseCheckWithdrawal } from "./portfolio/refuse-check-withdrawal.js";
export { type OfferedWithdrawal, refuseGradeWithdrawal } from "./portfolio/refuse-grade-withdrawal.js";
export {
  type OfferedCheck,
  type PortfolioCheckRefusal,
  refusePortfolioCheck,
} from "./portfolio/refuse-portfolio-check.js";
export {
  type AnswersRefusal,
  refuseAnswers,
  type ReviewAnswer,
  type ReviewQuestion,
} from "./quality-form/refuse-answers.js";
export {
  type SchoolSummary,
  type SummarisedGrade,
  type SummarisedRecords,
  type SummarisedStanding,
  type SummarisedStrand,
  type SummarisedTrainee,
  schoolSummary,
} from "./school-summary/school-summary.js";
