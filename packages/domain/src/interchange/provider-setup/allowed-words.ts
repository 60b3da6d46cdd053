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

/** The settings that a provider may make. */
export const settingKeys: readonly string[] =
  `suppressionThreshold lowReliabilityBelow reachedFromPercent onTrackRule
  watchListRules targetRules timeZone told externalModerationDays evidenceRequired assessmentCycles portfolioGrades
  reviewQuestions assignmentKinds assignmentFlags feedbackLetter`.split(/\s+/u);
