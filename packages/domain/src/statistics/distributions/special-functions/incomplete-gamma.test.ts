import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gammaQuantile, gammaTails } from "./incomplete-gamma.js";

const shape = fc.double({ min: 0.2, max: 5000, noNaN: true });

test("a whole shape is a Poisson count: above x lie at most a − 1 events", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (a, x) => {
      let term = Math.exp(-x);
      let events = 0;
      for (let event = 0; event < a; event += 1) {
        events += term;
        term *= x / (event + 1);
      }
      expect(Math.exp(gammaTails(x, a).above) / events).toBeCloseTo(1, 8);
    }),
  ));

test("series and continued fraction meet where one takes over from the other", () =>
  fc.assert(
    fc.property(shape, (a) => {
      const [before, after] = [gammaTails((a + 1) * (1 - 1e-12), a), gammaTails((a + 1) * (1 + 1e-12), a)];
      expect(after.below - before.below).toBeCloseTo(0, 9);
      expect(after.above - before.above).toBeCloseTo(0, 9);
    }),
  ));

test("a quantile has the probability on its side", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), shape, (probability, a) => {
      const { below, above } = gammaTails(gammaQuantile(probability, 1 - probability, a), a);
      const [found, wanted] = probability <= 0.5 ? [below, probability] : [above, 1 - probability];
      expect(Math.exp(found) / wanted).toBeCloseTo(1, 9);
    }),
  ));
