import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { brierScore } from "./brier-score.js";
import { meanScore } from "./mean-score.js";

// The worked example of scikit-learn's brier_score_loss: outcomes 0, 1, 1, 0 and forecasts .1, .9, .8, .3.
test("four forecasts score .0375", () => {
  const probabilities = [0.1, 0.9, 0.8, 0.3];
  const forecasts = probabilities.map((probability, at) => ({ probability, happened: at === 1 || at === 2 }));
  expect(brierScore(forecasts)).toMatchObject({ n: 4 });
  expect(brierScore(forecasts).estimate).toBeCloseTo(0.0375, 10);
});

test("over the long run nothing scores better than the true chance", () =>
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.nat({ max: 100 }), (happened, said) => {
      const forecast = (probability: number) =>
        brierScore(Array.from({ length: 100 }, (_, at) => ({ probability, happened: at < happened })))
          .estimate;
      expect(forecast(happened / 100)).toBeLessThanOrEqual(forecast(said / 100) + 1e-12);
    }),
  ));

test("an average has the error of a mean; one forecast has none", () => {
  expect(meanScore([0, 1])).toEqual({ estimate: 0.5, standardError: 0.5, n: 2 });
  expect(meanScore([0.2])).toEqual({ estimate: 0.2, standardError: null, n: 1 });
});

test("nothing forecast, and what is no probability, are refused", () => {
  expect(() => brierScore([])).toThrow(
    new RangeError("the number of forecasts must be a whole number of at least 1: 0"),
  );
  for (const probability of [-0.1, 1.1, Number.NaN]) {
    expect(() => brierScore([{ probability, happened: true }])).toThrow(
      new RangeError(`a probability lies from 0 to 1: ${probability}`),
    );
  }
});
