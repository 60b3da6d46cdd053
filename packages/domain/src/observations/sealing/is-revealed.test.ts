import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isRevealed, stillToSeal } from "./is-revealed.js";

const anyObservers = fc.uniqueArray(
  fc.record({
    observerId: fc.uuid(),
    sealedAt: fc.option(fc.constant("2026-11-03T10:00:00Z")),
  }),
  { minLength: 1, selector: ({ observerId }) => observerId },
);

test("revealed means that nobody is waited for", () =>
  fc.assert(
    fc.property(anyObservers, (observers) => {
      expect(isRevealed(observers)).toBe(observers.every(({ sealedAt }) => sealedAt !== null));
      expect(isRevealed(observers)).toBe(stillToSeal(observers).length === 0);
    }),
  ));

test("nothing is revealed of what nobody observed", () =>
  expect(() => isRevealed([])).toThrow(new RangeError("an observation requires at least one observer")));
