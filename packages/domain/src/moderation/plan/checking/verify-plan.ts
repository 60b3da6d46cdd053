import { type SeedCommitment, revealSeed } from "../../randomness/commit-seed.js";
import { planHash } from "../plan-hash.js";
import { planSample } from "../plan-sample.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import type { SamplePlan } from "../sample-plan.js";

/** What was found when a plan was made again. */
export interface PlanVerification {
  /** Whether everything below is as it should be. */
  readonly holds: boolean;
  /** Whether the plan's seed is the one that was committed to; null when no commitment was given. */
  readonly seedMatches: boolean | null;
  /** Whether the plan's hash is the hash of what it says. */
  readonly hashMatches: boolean;
  /** Whether policy, seed and population give this very plan. */
  readonly planMatches: boolean;
  /** Identifiers of pieces that policy, seed and population give and the plan lacks. */
  readonly missing: readonly string[];
  /** Identifiers of pieces in the plan that policy, seed and population do not give. */
  readonly unexpected: readonly string[];
}

/**
 * Makes a plan again and compares: anyone who has the population, the plan and the published commitment can.
 *
 * A mark that was changed after the plan shows when it would have changed the sample; `populationHash` shows any change.
 *
 * @param commitment What was published before the marks were in; null when nothing was.
 * @example
 * const piece = (id) => ({ id, traineeId: id, assessorId: "a", schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, mark: 50, flags: [] });
 * const { plan } = planSample([piece("p1"), piece("p2")], jcq, "0123456789abcdef");
 * verifyPlan([piece("p2"), piece("p1")], plan, commitSeed("0123456789abcdef")).holds // => true
 * verifyPlan([piece("p2")], plan, null).unexpected // => ["p1"]
 */
export function verifyPlan(
  population: readonly PieceOfWork[],
  plan: SamplePlan,
  commitment: SeedCommitment | null,
): PlanVerification {
  const seedMatches = commitment === null ? null : revealSeed(commitment, plan.seed).length === 0;
  const hashMatches = planHash(plan) === plan.hash;
  const again = planSample(population, plan.policy, plan.seed).plan;
  const planMatches = again !== null && again.hash === plan.hash;
  const there = new Set(plan.sampled.map(({ id }) => id));
  const due = new Set(again?.sampled.map(({ id }) => id));
  return {
    holds: seedMatches !== false && hashMatches && planMatches,
    seedMatches,
    hashMatches,
    planMatches,
    missing: [...due].filter((id) => !there.has(id)),
    unexpected: [...there].filter((id) => !due.has(id)),
  };
}
