export {
  followThrough,
  type FollowedGap,
  type FollowedThrough,
  type FollowThroughState,
} from "./follow-through/follow-through.js";
export { handInDue } from "./hand-in/hand-in-due.js";
export {
  type ClockMoment,
  type ClockTime,
  type HandInRule,
  isClockTime,
  mostDaysBefore,
} from "./hand-in/hand-in-rule.js";
export { type HandInStanding, handInStanding } from "./hand-in/hand-in-standing.js";
export { refuseAgreement } from "./hand-in/refuse-agreement.js";
export { refuseHandIn } from "./hand-in/refuse-hand-in.js";
export { type MeetingRecord, type MeetingState, meetingStates } from "./meeting/meeting.js";
export { refuseConfirming, refuseReturning } from "./meeting/refuse-answer.js";
export { type RecordRefusal, refuseDraft, refuseHandingOver } from "./meeting/refuse-meeting.js";
export type {
  HandInRefusal,
  MeetingRefusal,
  TargetRefusal,
  TargetsRefusal,
  TargetsRefusalOf,
} from "./refusals.js";
export { isTargetRules } from "./rules/is-target-rules.js";
export { lastDay, type SchoolCalendar, worksOn } from "./rules/school-calendar.js";
export { type TargetRules, usualTargetRules } from "./rules/target-rules.js";
export { meetingSentence } from "./sentences/meeting-sentence.js";
export { targetSentence } from "./sentences/target-sentence.js";
export { type CarryOver, refuseCarryOver } from "./target/refuse-carry-over.js";
export { refuseClosing, refuseReopening } from "./target/refuse-closing.js";
export { refuseDueDay } from "./target/refuse-due-day.js";
export { refuseMore, refuseTarget, type TargetDraft } from "./target/refuse-target.js";
export {
  type Target,
  type TargetOrigin,
  type TargetOutcome,
  targetOrigins,
  targetOutcomes,
} from "./target/target.js";
export { type TargetStanding, targetStanding } from "./target/target-standing.js";
export {
  type VisitFacts,
  type VisitPoint,
  type VisitReason,
  visitBrief,
  visitReasons,
} from "./visit/visit-brief.js";
export { refuseCheck, type WeekFinding } from "./week/refuse-check.js";
export { schoolDaysOfWeek, type TraineeWeek, type WeekConcern, weekConcerns } from "./week/week-concerns.js";
