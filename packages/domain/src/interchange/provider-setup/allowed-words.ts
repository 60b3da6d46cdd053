import type { Role } from "../../partnership/index.js";

/** The neutral words that a provider may have its own labels for. */
export const vocabularyKeys: readonly string[] =
  `trainee mentor professionalTutor leadMentor hub hubDirector school
  subject cohort strand level reviewPoint placement judgement watchList recoveryPlan`.split(/\s+/u);

/** The roles that a person can hold at a provider. */
export const roles: readonly [Role, ...Role[]] = [
  "trainee",
  "mentor",
  "professional-tutor",
  "lead-mentor",
  "moderator",
  "hub-director",
  "deputy-director",
  "line-manager",
  "leadership-team",
  "exam-board",
  "qa-committee",
  "provider-admin",
];

/** The settings that a provider may make; the form for written copies also for one kind of observation alone. */
export const settingKeys: readonly string[] =
  `suppressionThreshold lowReliabilityBelow reachedFromPercent figuresWithoutNamesBy packSuppression
  onTrackRule watchListRules targetRules recovery evidence timeZone told reminders
  externalModerationDays evidenceRequired assessmentCycles portfolioGrades reviewQuestions
  observationCopy observationCoverage observationForm observationForm.lesson-alone observationForm.lesson-jointly
  observationForm.mentor-meeting observationForm.feedback observationForm.coaching
  assignmentKinds assignmentFlags feedbackLetter
  agreementFewestPieces severityFewestPairs standardisation boardQuorum`.split(/\s+/u);
