import type { SamplingPolicy } from "../policy/sampling-policy.js";
import { lotOrder } from "../randomness/lot-order.js";
import { drawLots } from "../randomness/lots.js";
import { newDraft } from "./draft.js";
import { mustIncludesExceedSize, sizeBeyondPopulation } from "./infeasible.js";
import { pickForMinimums } from "./minimums/pick-for-minimums.js";
import { groupSizes } from "./population/group-column.js";
import { groupedBy } from "./population/grouped-by.js";
import type { PieceOfWork } from "./population/piece-of-work.js";
import { repeatedPieces } from "./population/repeated-pieces.js";
import type { InfeasibleRefusal, PopulationRefusal } from "./refusals.js";
import { requiredPieces } from "./required/required-pieces.js";
import type { SamplePlan } from "./sample-plan.js";
import { sizeAsked } from "./size-asked.js";
import { drawBySpread } from "./spread/draw-by-spread.js";

/** What a plan says of its sample, and what stands in the way of it. */
export interface ChosenSample extends Pick<SamplePlan, "asked" | "sampled" | "relaxed"> {
  readonly refusals: readonly (PopulationRefusal | InfeasibleRefusal)[];
}

/** Chooses a sample from pieces, by a policy and with a seed that have been checked. */
export function chooseSample(
  population: readonly PieceOfWork[],
  policy: SamplingPolicy,
  seed: string,
): ChosenSample {
  const draft = newDraft(policy.mayRelax);
  const ids = population.map(({ id }) => id);
  const lots = drawLots(seed, ids);
  const firstOrder = lotOrder(lots.first, ids);
  const all = population.length;
  const repeated = repeatedPieces(ids, lots.first, firstOrder);
  if (repeated.length > 0) return { asked: 0, sampled: [], relaxed: [], refusals: repeated };

  const bandSizes = () => [...groupSizes(groupedBy(population, ["band"]))];
  const wanted = sizeAsked(policy.size, all, bandSizes);
  const size = Math.min(wanted, all);
  const sizeGivesWay = (asked: number, given: number) => ({ field: "size", group: [], asked, given });
  if (wanted > all) {
    draft.giveWay("take-all-there-are", sizeGivesWay(wanted, all), sizeBeyondPopulation(wanted, all));
  }

  const required = requiredPieces(population, policy, firstOrder);
  const includeRequired = (): void => {
    for (const [place, rules] of required) {
      for (const rule of rules) draft.include(place, { code: "must-include", rule });
    }
  };
  const open = (order: Uint32Array): Uint32Array => {
    const isIn = new Uint8Array(all);
    for (const place of draft.reasons.keys()) isIn[place] = 1;
    const places = new Uint32Array(all - draft.reasons.size);
    let count = 0;
    for (let at = 0; at < all; at += 1) {
      const place = order[at] as number;
      if (isIn[place] === 1) continue;
      places[count] = place;
      count += 1;
    }
    return places;
  };

  if (size === all) {
    population.forEach((_, place) => draft.include(place, { code: "all-taken" }));
    includeRequired();
  } else {
    const within = policy.mustIncludesCount === "within-size";
    const afterwards = policy.mustIncludesCount === "unless-drawn";
    const crowd = within ? [...new Set([...required.values()].flat())].sort((a, b) => a - b) : [];
    if (!afterwards) includeRequired();
    if (within && required.size > size) {
      const refusal = mustIncludesExceedSize(required.size, size, crowd);
      draft.giveWay("grow-for-must-includes", sizeGivesWay(size, required.size), refusal);
    }
    const free = all - draft.reasons.size;
    const room = within ? Math.max(0, size - required.size) : Math.min(size, free);
    const forMinimums = { size, room, crowd };
    const needed = pickForMinimums(population, policy.minimums, open(firstOrder), forMinimums, draft);
    const rest = Math.max(0, room - needed);
    drawBySpread(population, policy.spread, open(lotOrder(lots.second, ids)), rest, draft);
    if (afterwards) includeRequired();
  }

  const sampled = Array.from(draft.reasons, ([place, reasons]) => ({ id: ids[place] as string, reasons }));
  sampled.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { asked: size, sampled, relaxed: draft.relaxed, refusals: draft.refusals };
}
