import type { HeldRole } from "./held-role.js";
import type { AdministrationRefusalOf } from "./refusals.js";

/** Why a role may not end. */
export type EndRefusal = AdministrationRefusalOf<"already-ended" | "last-administrator">;

/**
 * Why a role may not end on this day; null when it may. Somebody must always be left to administer the provider: the
 * role of administrator ends only while another holding of it has begun by then and has no end.
 *
 * @param lastDay The last day on which it is to be held. One before its first day takes the role back, as if it had never
 *   been given.
 * @param administrators Every holding of the role of administrator at the provider.
 * @param today `YYYY-MM-DD`; days before it are over, and nobody need administer them.
 * @example
 * const nowhere = { hubId: null, subjectId: null, schoolId: null };
 * const only = { ...nowhere, id: "a", role: "provider-admin", from: "2025-09-01", until: null };
 * refuseEnd(only, "2026-01-31", [only], "2026-01-30") // => { code: "last-administrator" }
 * refuseEnd(only, "2026-01-31", [only, { ...only, id: "b" }], "2026-01-30") // => null
 */
export function refuseEnd(
  holding: HeldRole,
  lastDay: string,
  administrators: readonly HeldRole[],
  today: string,
): EndRefusal | null {
  if (holding.until !== null && holding.until <= lastDay) {
    return { code: "already-ended", endedOn: holding.until };
  }
  if (holding.role !== "provider-admin") return null;
  const from = lastDay < today ? today : lastDay;
  const isFollowed = administrators.some(
    (other) => other.id !== holding.id && other.from <= from && other.until === null,
  );
  return isFollowed ? null : { code: "last-administrator" };
}
