import { lotOrder } from "../../randomness/lot-order.js";
import { drawLots } from "../../randomness/lots.js";
import { type GroupPart, spreadOver } from "../population/grouped-by.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import type { InclusionReason, SamplePlan } from "../sample-plan.js";

/** A group that chance chose in: the places of the pieces in their random order, of which the first so many were taken. */
export interface DrawnFrom {
  readonly group: readonly GroupPart[];
  readonly places: readonly number[];
  readonly taken: number;
}

/** Whether a piece was among those that chance chose from: neither required beforehand nor picked for a minimum. */
export function wasLeftToChance(
  reasons: readonly InclusionReason[] | undefined,
  { policy }: Pick<SamplePlan, "policy">,
): boolean {
  if (reasons === undefined || reasons.some(({ code }) => code === "drawn")) return true;
  return policy.mustIncludesCount === "unless-drawn" && reasons.every(({ code }) => code === "must-include");
}

/**
 * The groups that chance chose in when a plan was made.
 *
 * @param population The pieces that the plan was made from.
 */
export function drawnFrom(population: readonly PieceOfWork[], plan: SamplePlan): DrawnFrom[] {
  const ids = population.map(({ id }) => id);
  const reasonsOf = new Map(plan.sampled.map(({ id, reasons }) => [id, reasons]));
  const columns = plan.policy.spread.map((rule) => spreadOver(population, rule));
  const groups = new Map<string, { group: GroupPart[]; places: number[]; taken: number }>();
  for (const place of lotOrder(drawLots(plan.seed, ids).second, ids)) {
    const reasons = reasonsOf.get(ids[place] as string);
    if (!wasLeftToChance(reasons, plan)) continue;
    const codes = columns.map(({ codes: column }) => column[place] as number);
    const key = codes.join();
    const known = groups.get(key) ?? { group: [], places: [], taken: 0 };
    if (known.places.length === 0) {
      known.group = plan.policy.spread.map(({ over }, depth) => ({
        over,
        value: columns[depth]?.values[codes[depth] as number]?.[0] ?? null,
      }));
      groups.set(key, known);
    }
    known.places.push(place);
    if (reasons?.some(({ code }) => code === "drawn")) known.taken += 1;
  }
  return [...groups.values()];
}
