import type { AccessRole } from "../role.js";

/**
 * For whom something is frozen, and which roles read it besides whoever froze it. What is frozen for the board is frozen
 * as the board may see it: without names and small groups.
 */
export const frozenAudiences = {
  myself: [],
  "leadership-team": ["leadership-team"],
  board: ["exam-board", "qa-committee", "leadership-team"],
} as const satisfies Readonly<Record<string, readonly AccessRole[]>>;

/** One of the audiences. */
export type FrozenAudience = keyof typeof frozenAudiences;

/**
 * The audiences to which roles belong.
 *
 * @example
 * audiencesOf(["qa-committee"]) // => ["board"]
 * audiencesOf(["hub-director"]) // => []
 */
export function audiencesOf(roles: readonly AccessRole[]): FrozenAudience[] {
  const all = Object.entries(frozenAudiences) as [FrozenAudience, readonly AccessRole[]][];
  return all.filter(([, readers]) => readers.some((role) => roles.includes(role))).map(([name]) => name);
}
