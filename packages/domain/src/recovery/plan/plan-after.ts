import type { PlanRefusal } from "../refusals.js";
import { advancePlan } from "./advance-plan.js";
import { isPlanRefused, type PlanRules } from "./advanced.js";
import type { PlanEvent } from "./plan-event.js";
import type { PlanState } from "./plan-state.js";

/** Where the events of a plan lead, and the first one that is refused, if any is. */
export interface PlanHistory {
  /** After the events before the refused one; null before the first. */
  readonly state: PlanState | null;
  readonly refused: {
    readonly index: number;
    readonly refusal: PlanRefusal;
    readonly field: string;
  } | null;
}

/**
 * The state of a plan after all of its events, in the order in which they were recorded.
 *
 * @param rulesOf The rules under which each event was recorded: a provider's numbers of today change no past.
 * @example
 * planAfter([], () => { throw new RangeError("nothing to ask"); }).state // => null
 */
export function planAfter(
  events: readonly PlanEvent[],
  rulesOf: (event: PlanEvent, index: number) => PlanRules,
): PlanHistory {
  let state: PlanState | null = null;
  for (const [index, event] of events.entries()) {
    const next = advancePlan(state, event, rulesOf(event, index));
    if (isPlanRefused(next)) return { state, refused: { index, ...next } };
    state = next;
  }
  return { state, refused: null };
}
