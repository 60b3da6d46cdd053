import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { grouped } from "../tally/grouped.js";
import { isBelowExpected } from "../on-track/on-track.js";
import type { StandingRow } from "../standing.js";
import type { WatchFacts } from "./watch-facts.js";
import { watchFloor } from "./watch-floor.js";
import { watchList } from "./watch-list.js";
import type { WatchRule } from "./watch-rule.js";

const reviewPoints = [1, 2, 3].map((position) => ({
  ...{ code: `r${position}`, name: `Review ${position}`, position },
  ...{ opensOn: `2027-0${position}-01`, closesOn: `2027-0${position}-12` },
}));
const rank = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
const traineeRows = (traineeId: string): fc.Arbitrary<StandingRow[]> =>
  fc.array(rank, { minLength: 9, maxLength: 9 }).chain((ranks) =>
    fc.constantFrom("not_judged" as const, "not_judged" as const, "withdrawn" as const).map((state) =>
      ranks.map((levelRank, at) => ({
        ...{ traineeId, cohortCode: "c", hubCode: null, subjectCode: "m" },
        ...{ reviewPointCode: `r${Math.floor(at / 3) + 1}`, strandCode: `s${at % 3}` },
        ...{ state: levelRank === null ? state : ("judged" as const), levelRank, expectedRank: 2 },
      })),
    ),
  );
const atLeastStrands = fc.integer({ min: 0, max: 3 });
const rule: fc.Arbitrary<WatchRule> = fc.oneof(
  fc.constant({ kind: "not-on-track" } as const),
  fc.record({ kind: fc.constantFrom("below-expected" as const, "fell" as const), atLeastStrands }),
  fc.record({ kind: fc.constant("not-judged" as const), atLeastStrands }),
  fc.record({ kind: fc.constant("not-moved" as const), reviewPoints: fc.constantFrom(1, 2), atLeastStrands }),
);
const facts: fc.Arbitrary<Omit<WatchFacts, "words">> = fc.record({
  standings: fc.tuple(traineeRows("a"), traineeRows("b"), traineeRows("c")).map((rows) => rows.flat()),
  ...{ reviewPoints: fc.constant(reviewPoints), reviewPointCode: fc.constantFrom("r1", "r2", "r3") },
  today: fc.constantFrom("2027-02-12", "2027-02-13", "2027-12-31"),
  onTrackRule: fc.record({
    ...{ mostStrandsBelow: fc.nat({ max: 2 }), mostStrandsNotJudged: fc.constant(0) },
    keyStrandCodes: fc.constantFrom([], ["s1"]),
  }),
});
const words = {
  strand: { singular: "strand", plural: "strands" },
  level: { singular: "level", plural: "levels" },
  reviewPoint: { singular: "review", plural: "reviews" },
  ...{ strandNames: new Map(), reviewPointNames: new Map(), levelNames: new Map() },
};

/** Whether somebody reaches a number of the floor. */
function reaches(rows: readonly StandingRow[], floor: ReturnType<typeof watchFloor>, code: string): boolean {
  const now = rows.filter(({ reviewPointCode }) => reviewPointCode === code);
  const earlier = rows.filter(({ reviewPointCode }) => reviewPointCode < code);
  const isLower = (row: StandingRow) =>
    earlier.some(
      (past) =>
        past.strandCode === row.strandCode && (row.levelRank ?? Infinity) < (past.levelRank ?? -Infinity),
    );
  const count = (is: (row: StandingRow) => boolean) => now.filter(is).length;
  return (
    count(isBelowExpected) >= (floor.strandsBelow ?? Infinity) ||
    count(({ state }) => state === "not_judged") >= (floor.strandsNotJudged ?? Infinity) ||
    count(isLower) >= (floor.strandsLower ?? Infinity)
  );
}

test("whoever reaches no number of the floor is listed by no rule, and nobody else is missed", () =>
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 3 }), facts, (rules, some) => {
      const all = { ...some, words };
      const floor = watchFloor(rules, all);
      const kept = [...grouped(all.standings, ({ traineeId }) => traineeId).values()]
        .filter((rows) => reaches(rows, floor, all.reviewPointCode))
        .flat()
        .filter(({ reviewPointCode }) => floor.looksBack || reviewPointCode === all.reviewPointCode);
      expect(watchList(rules, { ...all, standings: kept })).toEqual(watchList(rules, all));
    }),
    { numRuns: 500 },
  ));

test("requires a known review point", () => {
  const onTrackRule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
  const asked = { reviewPoints, reviewPointCode: "r9", today: "2027-01-01", onTrackRule };
  expect(() => watchFloor([], asked)).toThrow("r1,r2,r3: r9");
});
