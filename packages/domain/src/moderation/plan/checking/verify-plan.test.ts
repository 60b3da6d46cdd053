import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commitSeed } from "../../randomness/commit-seed.js";
import { pieces, policyOf, populations } from "../../testing/pieces.js";
import { planHash } from "../plan-hash.js";
import { planSample } from "../plan-sample.js";
import type { SamplePlan } from "../sample-plan.js";
import { verifyPlan } from "./verify-plan.js";

const seed = "0123456789abcdef";
const commitment = commitSeed(seed);
const population = pieces(20, (at) => ({ mark: at }));
const policy = policyOf({ mustIncludes: [{ kind: "highest", pieces: 1 }] });
const plan = planSample(population, policy, seed).plan as SamplePlan;
const holding = {
  holds: true,
  seedMatches: true,
  hashMatches: true,
  planMatches: true,
  missing: [],
  unexpected: [],
};

test("anyone who has population, plan and commitment finds that it holds, from a file as well", () =>
  fc.assert(
    fc.property(populations(12), fc.string({ minLength: 16 }), (rows, anySeed) => {
      const made = planSample(rows, policyOf({ mayRelax: ["take-all-there-are"] }), anySeed)
        .plan as SamplePlan;
      const read = JSON.parse(JSON.stringify(made)) as SamplePlan;
      // JSON has no half surrogate pairs of its own, but writes them so that they come back.
      expect(verifyPlan(rows.toReversed(), read, commitSeed(anySeed))).toEqual(holding);
    }),
  ));

describe("what does not hold is told apart", () => {
  test("without a commitment nothing is said of the seed", () => {
    expect(verifyPlan(population, plan, null)).toEqual({ ...holding, seedMatches: null });
  });

  test("another seed than the committed one", () => {
    expect(verifyPlan(population, plan, commitSeed("fedcba9876543210"))).toEqual({
      ...holding,
      holds: false,
      seedMatches: false,
    });
  });

  test("a plan that was touched, and one that was touched and hashed again", () => {
    const [first, ...rest] = plan.sampled;
    const touched = { ...plan, sampled: rest };
    const lacking = { missing: [first?.id], unexpected: [] };
    expect(verifyPlan(population, touched, commitment)).toEqual({
      ...holding,
      holds: false,
      hashMatches: false,
      ...lacking,
    });
    const hashed = { ...touched, hash: planHash(touched) };
    expect(verifyPlan(population, hashed, commitment)).toEqual({
      ...holding,
      holds: false,
      planMatches: false,
      ...lacking,
    });
  });

  test("a mark that was changed afterwards so that another piece is the highest", () => {
    const changed = population.map((one) => (one.id === "p001" ? { ...one, mark: 99 } : one));
    const found = verifyPlan(changed, plan, commitment);
    expect([
      found.holds,
      found.planMatches,
      found.missing.includes("p001") || plan.sampled[0]?.id === "p001",
    ]).toEqual([false, false, true]);
  });

  test("a population of which there is no plan", () => {
    const found = verifyPlan([], plan, commitment);
    expect(found).toEqual({
      ...holding,
      holds: false,
      planMatches: false,
      unexpected: plan.sampled.map(({ id }) => id),
    });
  });
});
