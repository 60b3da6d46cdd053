/** What a person does at a provider, as access counts it, from the trainee to those who keep the records. */
export const accessRoles = [
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
] as const;

/** One of the twelve roles. */
export type AccessRole = (typeof accessRoles)[number];

/** What those who hold a role are called, one and several; names in braces are replaced by the provider's words. */
export const roleNames: Readonly<Record<AccessRole, readonly [singular: string, plural: string]>> = {
  trainee: ["{trainee}", "{trainee.plural}"],
  mentor: ["{mentor}", "{mentor.plural}"],
  "professional-tutor": ["{professionalTutor}", "{professionalTutor.plural}"],
  "lead-mentor": ["{leadMentor}", "{leadMentor.plural}"],
  moderator: ["moderator", "moderators"],
  "hub-director": ["{hubDirector}", "{hubDirector.plural}"],
  "deputy-director": ["deputy director", "deputy directors"],
  "line-manager": ["line manager", "line managers"],
  "leadership-team": ["member of the leadership team", "members of the leadership team"],
  "exam-board": ["member of the exam board", "members of the exam board"],
  "qa-committee": ["member of the quality committee", "members of the quality committee"],
  "provider-admin": ["provider administrator", "provider administrators"],
};
