import type { AccessRole } from "../role.js";

/** The kinds of places at which a role can be held. */
export type PlaceKind = "hub" | "subject" | "school";

/** Where a role is held: at which kind of place, at none, or not given by hand because it comes with a record. */
export const placeOfRole: Readonly<Record<AccessRole, PlaceKind | "none" | "not given">> = {
  trainee: "not given",
  mentor: "school",
  "professional-tutor": "school",
  "lead-mentor": "subject",
  moderator: "none",
  "hub-director": "hub",
  "deputy-director": "hub",
  "line-manager": "none",
  "leadership-team": "none",
  "exam-board": "none",
  "qa-committee": "none",
  "provider-admin": "none",
};
