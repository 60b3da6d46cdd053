import type { Role, RoleHolding } from "./role-holding.js";

/** How far a scope reaches at its widest. */
export type ScopeKind = "PROVIDER" | "HUB" | "SUBJECT" | "SCHOOL" | "SELF" | "NOTHING";

/**
 * Whose trainees a viewer may see. With kind PROVIDER that is everyone; otherwise the trainees of these hubs, or of these
 * subjects, or placed at these schools, or the viewer's own record.
 */
export interface Scope {
  readonly kind: ScopeKind;
  /**
   * false only for PROVIDER: then names, references and small groups stay hidden, except for the trainees that the lists
   * below reach (a moderator who is also a lead mentor).
   */
  readonly seesNames: boolean;
  readonly hubIds: readonly string[];
  readonly subjectIds: readonly string[];
  readonly schoolIds: readonly string[];
  /** The person whose own record is in scope, for a trainee; else null. */
  readonly selfPersonId: string | null;
}

type Reach =
  | "everyone, with names"
  | "everyone, without names"
  | "own hub"
  | "own subject"
  | "own school"
  | "self";

/** What each role reaches at this stage. */
const reachOf: Readonly<Record<Role, Reach>> = {
  "hub-director": "own hub",
  "deputy-director": "own hub",
  "lead-mentor": "own subject",
  mentor: "own school",
  "professional-tutor": "own school",
  trainee: "self",
  "line-manager": "everyone, with names",
  "leadership-team": "everyone, with names",
  "provider-admin": "everyone, with names",
  moderator: "everyone, without names",
  "exam-board": "everyone, without names",
  "qa-committee": "everyone, without names",
};

/**
 * The union of what the roles reach. A role that names no place reaches nobody; only where a provider has no hubs does a
 * director reach everyone.
 */
export function scopeOf(roles: readonly RoleHolding[], personId: string, providerHasHubs: boolean): Scope {
  const reaching = (reach: Reach) => roles.filter((holding) => reachOf[holding.role] === reach);
  const placesOf = (reach: Reach, place: "hubId" | "subjectId" | "schoolId") => [
    ...new Set(reaching(reach).flatMap((holding) => holding[place] ?? [])),
  ];
  const directsAll = !providerHasHubs && reaching("own hub").length > 0;
  const named = directsAll || reaching("everyone, with names").length > 0;
  const everyone = named || reaching("everyone, without names").length > 0;
  const hubIds = placesOf("own hub", "hubId");
  const subjectIds = placesOf("own subject", "subjectId");
  const schoolIds = placesOf("own school", "schoolId");
  const selfPersonId = reaching("self").length > 0 ? personId : null;
  const kind = widest(everyone, hubIds, subjectIds, schoolIds, selfPersonId);
  return {
    kind,
    seesNames: kind === "PROVIDER" ? named : kind !== "NOTHING",
    hubIds,
    subjectIds,
    schoolIds,
    selfPersonId,
  };
}

function widest(
  everyone: boolean,
  hubIds: readonly string[],
  subjectIds: readonly string[],
  schoolIds: readonly string[],
  selfPersonId: string | null,
): ScopeKind {
  if (everyone) return "PROVIDER";
  if (hubIds.length > 0) return "HUB";
  if (subjectIds.length > 0) return "SUBJECT";
  if (schoolIds.length > 0) return "SCHOOL";
  return selfPersonId === null ? "NOTHING" : "SELF";
}
