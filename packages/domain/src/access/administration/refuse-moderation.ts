import { type HeldRole, overlap } from "./held-role.js";
import type { AdministrationRefusalOf } from "./refusals.js";

/** A moderator from outside about to be let in: to which part, and from when until when. */
export interface ModerationGrant {
  readonly subjectId: string;
  /** The one cohort of the subject; null for every one. */
  readonly cohortId: string | null;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day: nobody is let in without one. */
  readonly until: string;
}

/** Why a moderator is not let in. */
export type ModerationRefusal = AdministrationRefusalOf<
  "days-out-of-order" | "stay-too-long" | "role-already-held"
>;

/**
 * Why a moderator may not be let in so; null when they may.
 *
 * @param held What the person holds already, ended roles included.
 * @param limit The last day that the provider allows for a stay that begins on the grant's first.
 * @example
 * const grant = { subjectId: "maths", cohortId: null, from: "2027-01-04", until: "2027-09-01" };
 * refuseModeration(grant, [], { latest: "2027-07-02" }) // => { code: "stay-too-long", until: "2027-09-01", latest: "2027-07-02" }
 * refuseModeration({ ...grant, until: "2027-02-26" }, [], { latest: "2027-07-02" }) // => null
 */
export function refuseModeration(
  grant: ModerationGrant,
  held: readonly HeldRole[],
  limit: { readonly latest: string },
): ModerationRefusal | null {
  const { subjectId, cohortId, from, until } = grant;
  if (until < from) return { code: "days-out-of-order", from, until };
  if (until > limit.latest) return { code: "stay-too-long", until, latest: limit.latest };
  const before = held.find(
    (one) =>
      one.role === "moderator" &&
      one.subjectId === subjectId &&
      (one.cohortId ?? cohortId) === cohortId &&
      overlap(one, grant),
  );
  return before === undefined ? null : { code: "role-already-held", role: "moderator", holdingId: before.id };
}
