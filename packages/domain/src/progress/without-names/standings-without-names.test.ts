import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AnswerableQuestion, differencingRisks } from "../../disclosure/index.js";
import { addNumbers, allNumbers, bandOf, type FigureNumbers, outcomeKey } from "./figure-numbers.js";
import { proportionWithoutNames, sharesWithoutNames } from "./figures-without-names.js";
import { type PlacedCount, standingsWithoutNames } from "./standings-without-names.js";
import { toldPlaces } from "./told-places.js";

const judged = (place: string, levelRank: number, count: number): PlacedCount => ({
  ...{ place, state: "judged", levelRank, expectedRank: 2, count },
});
const away = (place: string, state: "not_judged" | "withdrawn", count: number): PlacedCount => ({
  ...{ place, state, levelRank: null, expectedRank: 2, count },
});

/** Every number that is told, as a question about the finest groups: a place and an outcome. */
function questionsOf(counts: readonly PlacedCount[], smallBelow: number): AnswerableQuestion[] {
  const { everyone, places } = standingsWithoutNames(counts, smallBelow);
  const group = ({ place, ...row }: PlacedCount) => `${place} ${outcomeKey(row)}`;
  const ask = (name: string, holds: (row: PlacedCount) => boolean): AnswerableQuestion => ({
    name,
    groups: counts.filter(holds).map(group),
  });
  const numbers = (of: string, told: FigureNumbers, isIn: (row: PlacedCount) => boolean) => [
    ask(of, isIn),
    ...Object.entries(told.bands).flatMap(([band, number]) =>
      number === null ? [] : [ask(`${of} ${band}`, (row) => isIn(row) && bandOf(row) === band)],
    ),
    ...[...(told.outcomes ?? [])].flatMap(([key, number]) =>
      number === null ? [] : [ask(`${of} ${key}`, (row) => isIn(row) && outcomeKey(row) === key)],
    ),
  ];
  return [
    ...numbers("everyone", everyone, () => true),
    ...[...places].flatMap(([place, told]) => numbers(place, told, (row) => row.place === place)),
  ].filter(({ groups }) => groups.length > 0);
}
const sizesOf = (counts: readonly PlacedCount[]) =>
  new Map(counts.map(({ place, count, ...row }) => [`${place} ${outcomeKey(row)}`, count]));

const cohorts = fc
  .array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 8, max: 60 })), {
      minLength: 5,
      maxLength: 5,
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((places) =>
    places.flatMap(([one = 0, two = 0, three = 0, none = 0, left = 0], at): PlacedCount[] => {
      const place = `p${at}`;
      return [
        ...[judged(place, 1, one), judged(place, 2, two), judged(place, 3, three)],
        ...[away(place, "not_judged", none), away(place, "withdrawn", left)],
      ];
    }),
  )
  .filter((counts) => counts.some(({ count }) => count > 0));

const cohort = (...places: readonly (readonly [number, number, number, number])[]): PlacedCount[] =>
  places.flatMap(([one, two, three, left], at) => [
    ...[judged(`p${at}`, 1, one), judged(`p${at}`, 2, two), judged(`p${at}`, 3, three)],
    away(`p${at}`, "withdrawn", left),
  ]);
/** Cohorts in which hidden numbers that lie in several rows and columns are together a few people. */
const toldTogether: [PlacedCount[], number] = [cohort([1, 0, 10, 9], [0, 2, 0, 8], [1, 0, 9, 10]), 10];
const threeTogether: [PlacedCount[], number] = [cohort([3, 1, 3, 11], [1, 30, 0, 28]), 10];

describe("what is told of standings without names", () => {
  test(
    "no numbers, added and taken away, leave a few people",
    () =>
      fc.assert(
        fc.property(cohorts, fc.constantFrom(3, 5, 10), (counts, smallBelow) => {
          const all = counts.reduce((sum, { count }) => sum + count, 0);
          if (all < smallBelow) return;
          expect(
            differencingRisks(questionsOf(counts, smallBelow), sizesOf(counts), { fewerThan: smallBelow }),
          ).toEqual([]);
        }),
        { numRuns: 60, examples: [toldTogether, threeTogether] },
      ),
    120_000,
  );

  test("suppressing small numbers alone would not have been enough: the same attack finds the rest", () => {
    const counts = [judged("art", 2, 30), judged("art", 1, 4)];
    const naive = [
      { name: "art", groups: counts.map(({ place, count: _, ...row }) => `${place} ${outcomeKey(row)}`) },
      { name: "art at", groups: [`art ${outcomeKey(judged("art", 2, 0))}`] },
    ];
    expect(differencingRisks(naive, sizesOf(counts)).map(({ code, people }) => [code, people])).toEqual([
      ["pair", 4],
    ]);
    expect(questionsOf(counts, 10).map(({ name }) => name)).toEqual(["everyone", "art"]);
  });

  test(
    "what is told is true",
    () =>
      fc.assert(
        fc.property(cohorts, (counts) => {
          const { everyone, places } = standingsWithoutNames(counts, 5);
          for (const [told, rows] of [
            [everyone, counts] as const,
            ...[...places].map(
              ([place, numbers]) => [numbers, counts.filter((row) => row.place === place)] as const,
            ),
          ]) {
            const exact = allNumbers(rows);
            expect(told.people).toBe(exact.people);
            for (const [band, number] of Object.entries(told.bands))
              if (number !== null) expect(number).toBe(exact.bands[band as keyof typeof exact.bands]);
            for (const [key, number] of told.outcomes ?? [])
              if (number !== null) expect(number).toBe(exact.outcomes?.get(key));
          }
        }),
        { numRuns: 40 },
      ),
    120_000,
  );

  test("a cohort of large numbers is told whole", () => {
    const counts = [
      judged("art", 1, 12),
      judged("art", 2, 30),
      judged("music", 1, 15),
      judged("music", 3, 40),
    ];
    const { everyone, places } = standingsWithoutNames(counts, 10);
    expect(everyone).toEqual(allNumbers(counts.map(({ place: _, ...row }) => row)));
    expect(places.get("music")?.bands).toEqual({ at: 40, below: 15, unjudged: 0, unexpected: 0 });
  });

  test("of few people nothing is told but how many there are", () => {
    expect(standingsWithoutNames([judged("art", 2, 9)], 10)).toEqual({
      everyone: {
        people: 9,
        bands: { at: null, below: null, unjudged: null, unexpected: null },
        outcomes: null,
      },
      places: new Map(),
    });
    expect(standingsWithoutNames([], 10).everyone.people).toBe(0);
  });
});

test("small places are told together or not at all, and no place is told by taking away", () => {
  const people = new Map([
    ["a", 3],
    ["b", 4],
    ["c", 11],
    ["d", 30],
  ]);
  expect(toldPlaces(people, 10)).toEqual({ alone: ["d"], others: ["a", "b", "c"] });
  expect(toldPlaces(people, 3)).toEqual({ alone: ["a", "b", "c", "d"], others: [] });
  expect(
    toldPlaces(
      new Map([
        ["a", 6],
        ["b", 7],
        ["c", 30],
      ]),
      10,
    ),
  ).toEqual({ alone: ["c"], others: ["a", "b"] });
});

describe("figures of numbers", () => {
  const terms = { basis: "all", lowReliabilityBelow: 10 } as const;
  const numbers = (bands: Partial<FigureNumbers["bands"]>, people: number): FigureNumbers => ({
    ...{ people, outcomes: null },
    bands: { at: 0, below: 0, unjudged: 0, unexpected: 0, ...bands },
  });

  test("a share needs the numbers that it is made of, and no others", () => {
    expect(proportionWithoutNames(numbers({ at: 30, below: null, unjudged: null }, 40), terms)).toMatchObject(
      {
        ...{ status: "OK", count: 30, denominator: 40, percent: 75 },
      },
    );
    expect(
      proportionWithoutNames(numbers({ at: 30, below: 10, unjudged: null }, 60), {
        ...terms,
        basis: "judged",
      }),
    ).toMatchObject({
      ...{ status: "OK", count: 30, denominator: 40, percent: 75 },
    });
    expect(proportionWithoutNames(numbers({ at: null, below: null }, 40), terms).status).toBe("SUPPRESSED");
    expect(proportionWithoutNames(numbers({ unjudged: 40 }, 40), terms).status).toBe("UNAVAILABLE");
    expect(proportionWithoutNames(numbers({ unexpected: 40 }, 40), terms).status).toBe("NOT_APPLICABLE");
    expect(proportionWithoutNames(numbers({ below: null, unjudged: null }, 40), terms)).toMatchObject({
      ...{ status: "OK", count: 0, denominator: 40 },
    });
  });

  test("levels are told one by one, of the whole", () => {
    const counts = [judged("art", 1, 20), judged("art", 2, 60), judged("art", 3, 4), judged("art", 4, 15)];
    const { everyone } = standingsWithoutNames(counts, 10);
    const shares = sharesWithoutNames(everyone, [1, 2, 3, 4], terms);
    expect(shares.map(({ count, denominator, status }) => [count, denominator, status]).slice(0, 1)).toEqual([
      [20, 99, "OK"],
    ]);
    expect(shares[2]?.status).toBe("SUPPRESSED");
    expect(shares.filter(({ status }) => status === "SUPPRESSED").length).toBeGreaterThanOrEqual(2);
    expect(shares.slice(4).map(({ count }) => count)).toEqual([0, 0, 0]);
    for (const { status } of sharesWithoutNames(numbers({ at: 9 }, 9), [1, 2], terms))
      expect(status).toBe("SUPPRESSED");
  });

  test("numbers add up where all of them are told", () => {
    const whole = allNumbers([judged("art", 2, 20)]);
    expect(addNumbers([whole, whole])).toEqual(allNumbers([judged("art", 2, 40)]));
    expect(addNumbers([whole, numbers({ at: null }, 12)])).toEqual({
      ...{ people: 32, outcomes: null, bands: { at: null, below: 0, unjudged: 0, unexpected: 0 } },
    });
    expect(addNumbers([])).toEqual({ people: 0, bands: numbers({}, 0).bands, outcomes: new Map() });
  });
});
