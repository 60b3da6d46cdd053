import type { RolePlace, ScopeSetting } from "../scope/role-place.js";
import { type HeldRole, overlap } from "./held-role.js";
import { type PlaceKind, placeOfRole } from "./place-of-role.js";
import type { AdministrationRefusalOf } from "./refusals.js";

/** A role about to be given to somebody: where, and from when until when. */
export interface RoleGrant extends RolePlace {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; null while it has no end. */
  readonly until: string | null;
}

/** Why a role may not be given. */
export type GrantRefusal = AdministrationRefusalOf<
  | "role-not-given"
  | "role-let-in"
  | "role-needs-place"
  | "role-has-no-place"
  | "role-already-held"
  | "days-out-of-order"
>;

const places: Readonly<Record<PlaceKind, "hubId" | "subjectId" | "schoolId">> = {
  hub: "hubId",
  subject: "subjectId",
  school: "schoolId",
};

/**
 * Why a role may not be given so; null when it may. A director of a provider without hubs needs no hub.
 *
 * @param held What the person holds already, ended roles included.
 * @example
 * const nowhere = { hubId: null, subjectId: null, schoolId: null };
 * const grant = { ...nowhere, role: "lead-mentor", from: "2026-09-01", until: null };
 * refuseGrant(grant, [], { providerHasHubs: true }) // => { code: "role-needs-place", role: "lead-mentor", place: "subject" }
 * refuseGrant({ ...grant, subjectId: "maths" }, [], { providerHasHubs: true }) // => null
 */
export function refuseGrant(
  grant: RoleGrant,
  held: readonly HeldRole[],
  { providerHasHubs }: ScopeSetting,
): GrantRefusal | null {
  const { role, from, until } = grant;
  const wanted = placeOfRole[role];
  if (wanted === undefined) throw new RangeError(`access knows no role ${JSON.stringify(role)}`);
  if (wanted === "let in") return { code: "role-let-in", role };
  if (wanted === "not given") return { code: "role-not-given", role };
  for (const place of ["hub", "subject", "school"] as const) {
    const isNamed = grant[places[place]] !== null;
    if (isNamed && wanted !== place) return { code: "role-has-no-place", role, place };
    const isNeeded = wanted === place && (place !== "hub" || providerHasHubs);
    if (isNeeded && !isNamed) return { code: "role-needs-place", role, place };
  }
  if (until !== null && until < from) return { code: "days-out-of-order", from, until };
  const before = held.find(
    (one) =>
      one.role === role && Object.values(places).every((id) => one[id] === grant[id]) && overlap(one, grant),
  );
  return before === undefined ? null : { code: "role-already-held", role, holdingId: before.id };
}
