import type { RolePlace } from "../scope/role-place.js";

/** A role that somebody holds, held or will hold. */
export interface HeldRole extends RolePlace {
  readonly id: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; null while it has no end. */
  readonly until: string | null;
}

/** Whether two periods have a day in common; both ends count. */
export function overlap(
  one: Pick<HeldRole, "from" | "until">,
  other: Pick<HeldRole, "from" | "until">,
): boolean {
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
}
