import type { Role } from "../generated/documents.js";
import type { Words } from "./words.js";

/** Roles that no provider's vocabulary names. */
const fixed: Partial<Record<Role, string>> = {
  MODERATOR: "moderator",
  DEPUTY_DIRECTOR: "deputy director",
  LINE_MANAGER: "line manager",
  LEADERSHIP_TEAM: "leadership team",
  EXAM_BOARD: "exam board",
  QA_COMMITTEE: "quality assurance committee",
  PROVIDER_ADMIN: "administrator",
};

const terms: Partial<Record<Role, string>> = {
  TRAINEE: "trainee",
  MENTOR: "mentor",
  PROFESSIONAL_TUTOR: "professionalTutor",
  LEAD_MENTOR: "leadMentor",
  HUB_DIRECTOR: "hubDirector",
};

/** A role in the provider's words, e.g. "hub director". */
export function roleName(role: Role, words: Words): string {
  const key = terms[role];
  return key ? words.one(key) : (fixed[role] ?? role.toLowerCase().replaceAll("_", " "));
}
