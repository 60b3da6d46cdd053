import type { SamplingPolicy } from "../policy/sampling-policy.js";
import { checkPopulation } from "./population/check-population.js";
import type { PieceOfWork } from "./population/piece-of-work.js";
import { planHash } from "./plan-hash.js";
import type { PlanAnswer } from "./sample-plan.js";
import { chooseSample } from "./choose-sample.js";

/**
 * Plans a moderation sample: which pieces are looked at by a second person, each with every reason for it.
 *
 * Must-includes first; then the pieces that the minimums still need; what is left of the size is spread over the groups
 * of `spread`, and in the last groups chance decides. The answer depends on the pieces, the policy and the seed, and not
 * on the order of the rows. Pieces alike in everything that the rules look at are equally likely to be in. A piece's
 * place in the random order is its own: when another is withdrawn and the sample is planned again, those before it stay.
 *
 * @param population The pieces of one exercise: identifiers that differ, marks finite or null.
 * @param policy A preset or the provider's own, for which `checkPolicy` finds nothing. It is not checked again here.
 * @param seed A text, published as its commitment before the marks are in.
 * @returns The plan; or no plan and every reason, when nothing can be drawn from the population or when rules that the
 *   policy does not let give way contradict one another.
 * @throws RangeError when the policy asks for no whole number of pieces, or needs a pass mark and has none.
 * @example
 * const policy = { code: "own", name: "Ours", source: { title: "Handbook", confidence: "high", statedOn: "2026-09-01" },
 *   passMark: 40, size: { kind: "fixed", pieces: 1 }, mustIncludes: [{ kind: "fails" }], mustIncludesCount: "within-size",
 *   minimums: [], spread: [], mayRelax: [], escalation: [] };
 * const piece = (id, mark) => ({ id, traineeId: id, assessorId: "a", schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, mark, flags: [] });
 * planSample([piece("p1", 58), piece("p2", 37)], policy, "a seed").plan.sampled // => [{ id: "p2", reasons: [{ code: "must-include", rule: 0 }] }]
 * planSample([piece("p1", 31), piece("p2", 37)], policy, "a seed").refusals[0].conflicts // => ["size", "mustIncludes[0]"]
 */
export function planSample(
  population: readonly PieceOfWork[],
  policy: SamplingPolicy,
  seed: string,
): PlanAnswer {
  const unusable = checkPopulation(population, seed);
  if (unusable.length > 0) return { plan: null, refusals: unusable };
  const { refusals, ...chosen } = chooseSample(population, policy, seed);
  if (refusals.length > 0) return { plan: null, refusals };
  const plan = { policy, seed, population: population.length, ...chosen };
  return { plan: { ...plan, hash: planHash(plan) }, refusals: [] };
}
