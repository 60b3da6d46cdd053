import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../statistics/index.js";
import { calibrationOf } from "./calibration.js";
import { forecastSentence } from "./forecast-sentence.js";
import { levelForecast } from "./level-forecast.js";
import { baseRate, markovChances } from "./markov-model.js";
import { outOfCohort } from "./out-of-cohort.js";
import type { PastPath } from "./past-path.js";

const question = { reviewPoint: 0, rank: 2, reviewPoints: 3, levels: 3, expectedRank: 3 };
const words = {
  trainee: { singular: "trainee", plural: "trainees" },
  cohort: { singular: "cohort", plural: "cohorts" },
  reach: "reach secure by summer",
};

/** Paths whose next level depends on the present one (`memory`), or on nothing at all. */
function drawn(count: number, memory: boolean, seed: string): PastPath[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const ranks = [1 + random.integer(3)];
    for (let step = 0; step < 2; step += 1) {
      const last = ranks.at(-1) as number;
      ranks.push(
        memory && random.next() < 0.9
          ? Math.min(3, last + Number(random.next() < 0.3))
          : 1 + random.integer(3),
      );
    }
    return { cohortCode: `c${at % 3}`, ranks };
  });
}

/** Grinstead and Snell (chapter 11): of P = [[.5,.25,.25],[.5,0,.5],[.25,.25,.5]], P² begins .4375, .1875, .375. */
test("known answer: two steps of the land of Oz", () => {
  const move = (from: number, to: number, count: number, step: number): PastPath[] =>
    Array.from({ length: 10_000 * count }, () => ({
      cohortCode: "c",
      ranks: step === 0 ? [from, to, null] : [null, from, to],
    }));
  const steps = [0, 1].flatMap((step) => [
    ...[...move(1, 1, 2, step), ...move(1, 2, 1, step), ...move(1, 3, 1, step)],
    ...[...move(2, 1, 2, step), ...move(2, 3, 2, step)],
    ...[...move(3, 1, 1, step), ...move(3, 2, 1, step), ...move(3, 3, 2, step)],
  ]);
  const [first] = markovChances(steps, 0, 3) as [number[]];
  [0.4375, 0.1875, 0.375].forEach((chance, at) => expect(first[at]).toBeCloseTo(chance, 3));
});

test("a rank from which nobody moved leans on where everybody went", () => {
  const paths = Array.from({ length: 99 }, () => ({ cohortCode: "c", ranks: [1, 2] }));
  const chances = markovChances(paths, 0, 2);
  expect(chances[0]?.[1]).toBeCloseTo((99 + 99.5 / 100) / 100, 12);
  expect(chances[1]?.[1]).toBeCloseTo(99.5 / 100, 12);
  expect(baseRate(paths, 2)[1]).toBeCloseTo(99.5 / 100, 12);
});

describe("shown only where it beats the base rate out of cohort", () => {
  test("paths that remember: shown, with its trial and its calibration", () => {
    const found = levelForecast(question, drawn(300, true, "paths that remember"));
    expect(found.status).toBe("OK");
    expect(found.trial).toMatchObject({ n: 300, cohorts: 3 });
    expect(found.trial?.forecastScore).toBeLessThan(found.trial?.baseRateScore ?? 0);
    expect(found.trial?.gain.estimate).toBeCloseTo(
      (found.trial?.baseRateScore ?? 0) - (found.trial?.forecastScore ?? 0),
      12,
    );
    expect(found.probabilities?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(found.atExpected).toBe(found.probabilities?.[2]);
    expect(found.calibration.reduce((sum, { n }) => sum + n, 0)).toBe(300);
    expect(forecastSentence(found, words)).toBe(
      "Of past trainees at this level, about 4 in 10 would be expected to reach secure by summer; tried on 300 trainees in 3 cohorts that it had not seen. It describes what was usual and decides nothing about a person.",
    );
  });

  test("paths that forget: hidden, and the trial says why", () => {
    const found = levelForecast(question, drawn(300, false, "paths that forget"));
    expect(found).toMatchObject({
      status: "NO_BETTER_THAN_BASE_RATE",
      probabilities: null,
      atExpected: null,
    });
    expect(found.trial?.gain.lower).toBeLessThanOrEqual(0);
    expect(forecastSentence(found, words)).toBe(
      "No forecast: tried on 300 trainees in 3 cohorts, knowing the present level came no nearer than knowing how many reach secure by summer in other years.",
    );
  });

  test("forgetting paths are hidden nearly always, whatever was drawn", () => {
    const shown = Array.from({ length: 60 }, (_, at) =>
      levelForecast(question, drawn(120, false, `seed ${at}`)),
    );
    expect(shown.filter(({ status }) => status === "OK").length).toBeLessThanOrEqual(3);
  });

  test("where nothing varies there is nothing to forecast", () => {
    const same = Array.from({ length: 60 }, (_, at) => ({ cohortCode: `c${at % 2}`, ranks: [2, 2, 2] }));
    expect(levelForecast(question, same).status).toBe("NO_BETTER_THAN_BASE_RATE");
    expect(levelForecast(question, drawn(300, true, "paths that remember"), { leastGain: 0.9 }).status).toBe(
      "NO_BETTER_THAN_BASE_RATE",
    );
  });

  test("too few trainees or cohorts", () => {
    expect(levelForecast(question, drawn(29, true, "few")).status).toBe("TOO_FEW");
    const one = drawn(90, true, "one").map(({ ranks }) => ({ cohortCode: "c", ranks }));
    expect(levelForecast(question, one)).toMatchObject({ status: "TOO_FEW", trial: null, calibration: [] });
    expect(levelForecast(question, drawn(90, true, "x"), { leastTrainees: 91 }).status).toBe("TOO_FEW");
    expect(levelForecast(question, drawn(90, true, "x"), { leastCohorts: 4 }).status).toBe("TOO_FEW");
    expect(forecastSentence(levelForecast(question, []), words)).toBe(
      "No forecast: too few past trainees to try one on.",
    );
  });
});

test("a cohort is forecast from the others alone", () => {
  const path = (cohortCode: string, rank: number) => ({ cohortCode, ranks: [1, rank] });
  const tried = outOfCohort([path("a", 1), path("a", 1), path("b", 2), path("b", 2)], 0, 2);
  expect(tried).toHaveLength(4);
  // Those of cohort a, who stayed, are told by cohort b, where all moved.
  expect(tried[0]?.observed).toBe(1);
  expect(tried[0]?.probabilities[1]).toBeGreaterThan(0.8);
  expect(tried[2]?.probabilities[1]).toBeLessThan(0.2);
});

test("paths without a level at either end are not tried", () => {
  expect(
    outOfCohort(
      [
        { cohortCode: "a", ranks: [1, null] },
        { cohortCode: "b", ranks: [null, 1] },
      ],
      0,
      2,
    ),
  ).toEqual([]);
});

test("calibration puts chances beside what came", () => {
  const tried = [0.1, 0.1, 0.5, 1].map((chance, at) => ({
    ...{ probabilities: [1 - chance, chance], base: [0.5, 0.5] },
    observed: at < 2 ? 1 : 2,
  }));
  const bands = calibrationOf(tried, 2).map(({ from, n, forecast, reached }) => [from, n, forecast, reached]);
  expect(bands).toEqual([
    [0, 2, 0.1, 0],
    [0.4, 1, 0.5, 1],
    [0.8, 1, 1, 1],
  ]);
});

test("chances very near to none or to all are not printed as such", () => {
  const trial = {
    forecastScore: 0,
    baseRateScore: 1,
    gain: { estimate: 1, lower: 1, upper: 1 },
    n: 40,
    cohorts: 2,
  };
  const says = (atExpected: number) =>
    forecastSentence({ status: "OK", probabilities: [], atExpected, trial, calibration: [] }, words);
  expect(says(0.01)).toMatch(/fewer than 1 in 10/u);
  expect(says(0.99)).toMatch(/more than 9 in 10/u);
  expect(says(0.62)).toMatch(/about 6 in 10/u);
});

test("law: chances add to 1 for every rank, whatever the paths", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }), {
        maxLength: 20,
      }),
      (ranks) => {
        for (const row of markovChances(
          ranks.map((one) => ({ cohortCode: "c", ranks: one })),
          0,
          4,
        )) {
          expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        }
      },
    ),
  ));

test("questions, paths and options out of bounds are refused by name", () => {
  expect(() => levelForecast({ ...question, rank: 4 }, [])).toThrow(
    new RangeError("the rank is a whole number from 1 to 3: 4"),
  );
  expect(() => levelForecast({ ...question, reviewPoint: 2 }, [])).toThrow(
    new RangeError("the review point is a whole number from 0 to 1: 2"),
  );
  expect(() => levelForecast({ ...question, reviewPoints: 1 }, [])).toThrow(RangeError);
  expect(() => levelForecast({ ...question, levels: 1 }, [])).toThrow(RangeError);
  expect(() => levelForecast({ ...question, expectedRank: 0 }, [])).toThrow(RangeError);
  expect(() => levelForecast(question, [{ cohortCode: "a", ranks: [1, 2] }])).toThrow(
    new RangeError("a path in a requires 3 review points: 2"),
  );
  expect(() => levelForecast(question, [{ cohortCode: "a", ranks: [1, 2, 4] }])).toThrow(
    new RangeError("a path in a requires ranks from 1 to 3: 4"),
  );
  expect(() => levelForecast(question, [], { leastTrainees: 0 })).toThrow(
    new RangeError("not a whole number from 1: 0"),
  );
  expect(() => levelForecast(question, [], { leastGain: 1 })).toThrow(
    new RangeError("a least gain lies from 0 to below 1: 1"),
  );
  expect(() => levelForecast(question, drawn(90, true, "x"), { confidence: 1 })).toThrow(
    new RangeError("a confidence lies strictly between 0 and 1: 1"),
  );
});
