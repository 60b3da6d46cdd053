import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pieces, policyOf, populations, seeds, strictPolicies } from "../../testing/pieces.js";
import { relaxations } from "../../policy/relaxation.js";
import { planSample } from "../plan-sample.js";
import type { SamplePlan } from "../sample-plan.js";
import { drawnFrom } from "../spread/drawn-from.js";
import { whyNot } from "./why-not.js";

const everythingGives = Object.keys(relaxations) as (keyof typeof relaxations)[];

test("whoever is out stands behind everybody of the same group who is in, at a place of their own", () =>
  fc.assert(
    fc.property(populations(25), strictPolicies(12), seeds, (population, strict, seed) => {
      const plan = planSample(population, { ...strict, mayRelax: everythingGives }, seed).plan as SamplePlan;
      const places = new Map<string, number[]>();
      const note = (group: unknown, place: number) => {
        const key = JSON.stringify(group);
        places.set(key, [...(places.get(key) ?? []), place]);
      };
      const sizes = new Map<string, number>();
      for (const { reasons } of plan.sampled) {
        for (const reason of reasons) {
          if (reason.code !== "drawn") continue;
          note(reason.group, reason.place);
          sizes.set(JSON.stringify(reason.group), reason.of);
          expect(reason.place).toBeLessThanOrEqual(reason.taken);
        }
      }
      for (const { id } of population) {
        const reason = whyNot(population, plan, id);
        expect(reason === null).toBe(plan.sampled.some((one) => one.id === id));
        if (reason === null) continue;
        expect(reason.code).toBe("not-drawn");
        expect(reason.place).toBeGreaterThan(reason.taken);
        note(reason.group, reason.place);
        const size = sizes.get(JSON.stringify(reason.group));
        if (size !== undefined) expect(reason.of).toBe(size);
      }
      for (const taken of places.values()) expect(new Set(taken).size).toBe(taken.length);
    }),
  ));

test("the groups that chance chose in are those that the plan says, with as many taken", () =>
  fc.assert(
    fc.property(populations(25), strictPolicies(12), seeds, (population, strict, seed) => {
      const plan = planSample(population, { ...strict, mayRelax: everythingGives }, seed).plan as SamplePlan;
      const drawn = plan.sampled.filter(({ reasons }) => reasons.some(({ code }) => code === "drawn"));
      const groups = drawnFrom(population, plan);
      expect(groups.reduce((sum, { taken }) => sum + taken, 0)).toBe(drawn.length);
      for (const { places, taken } of groups) {
        const ids = new Set(drawn.map(({ id }) => id));
        expect(places.map((place) => ids.has(population[place]?.id ?? ""))).toEqual(
          places.map((_, at) => at < taken),
        );
      }
    }),
  ));

describe("misuse", () => {
  const population = pieces(5);
  const plan = planSample(population, policyOf(), "a seed").plan as SamplePlan;

  test("a piece that is not there", () => {
    expect(() => whyNot(population, plan, "p9")).toThrow(
      new RangeError('no piece of the population has the identifier "p9"'),
    );
  });
});
