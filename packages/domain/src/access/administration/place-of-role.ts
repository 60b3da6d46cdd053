import type { AccessRole } from "../role.js";

/** The kinds of places at which a role can be held. */
export type PlaceKind = "hub" | "subject" | "school";

/** Where a role is held: at which kind of place, at none, or not so: it comes with a record, or is let in for a part and a time. */
export const placeOfRole: Readonly<Record<AccessRole, PlaceKind | "none" | "not given" | "let in">> = {
  trainee: "not given",
  mentor: "school",
  "professional-tutor": "school",
  "lead-mentor": "subject",
  moderator: "let in",
  "hub-director": "hub",
  "deputy-director": "hub",
  "line-manager": "none",
  "leadership-team": "none",
  "exam-board": "none",
  "qa-committee": "none",
  "provider-admin": "none",
};
