import type { IsoDate } from "../../calendar/index.js";
import type { Target } from "../target/target.js";

/** A gap, as far as following it through goes. */
export interface FollowedGap {
  readonly id: string;
  /** null while it is open. */
  readonly closedOn: IsoDate | null;
}

/**
 * How far a gap has come: no target has touched it, a target is at work or was not met, a target was met and so there is
 * evidence, or it is closed. A target that was dropped has touched nothing.
 */
export type FollowThroughState = "untouched" | "worked-on" | "evidenced" | "closed";

/** A gap followed through. */
export interface FollowedThrough {
  readonly gapId: string;
  readonly state: FollowThroughState;
  /** Targets for it, in the order in which they were set; dropped ones as well. */
  readonly targetIds: readonly string[];
}

/**
 * Gaps followed through targets and their evidence to the end, in the order in which the gaps are given.
 *
 * @example
 * const target = { strandId: null, setOn: "2026-11-02", dueOn: "2026-11-09", carriedOver: 0 };
 * const met = { ...target, id: "t", gapId: "a", outcome: "met", closedOn: "2026-11-09" };
 * followThrough([{ id: "a", closedOn: null }, { id: "b", closedOn: null }], [met]).map(({ state }) => state) // => ["evidenced", "untouched"]
 */
export function followThrough(gaps: readonly FollowedGap[], targets: readonly Target[]): FollowedThrough[] {
  const inOrder = targets.toSorted((a, b) =>
    a.setOn === b.setOn ? compare(a.id, b.id) : compare(a.setOn, b.setOn),
  );
  return gaps.map(({ id, closedOn }) => {
    const own = inOrder.filter(({ gapId }) => gapId === id);
    const state = closedOn === null ? stateOfOpen(own) : "closed";
    return { gapId: id, state, targetIds: own.map((target) => target.id) };
  });
}

function stateOfOpen(targets: readonly Target[]): FollowThroughState {
  if (targets.some(({ outcome }) => outcome === "met")) return "evidenced";
  return targets.some(({ outcome }) => outcome !== "dropped") ? "worked-on" : "untouched";
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
