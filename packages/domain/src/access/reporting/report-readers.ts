import type { AccessRole } from "../role.js";

/** Roles to whose holders a lead mentor's report on a subject may be given. */
export const reportReceivers: readonly AccessRole[] = [
  "hub-director",
  "deputy-director",
  "line-manager",
  "leadership-team",
];

/** Roles that read every report that was given, also those given to others. */
const readersOfAll: readonly AccessRole[] = ["line-manager", "leadership-team"];

/**
 * Whether the holder of these roles reads every report that was given; others read what they wrote or were given.
 *
 * @example
 * readsEveryReport(["line-manager"]) // => true
 * readsEveryReport(["hub-director", "lead-mentor"]) // => false
 */
export function readsEveryReport(roles: readonly AccessRole[]): boolean {
  return roles.some((role) => readersOfAll.includes(role));
}
