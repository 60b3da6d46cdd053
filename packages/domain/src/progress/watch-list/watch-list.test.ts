import { describe, expect, test } from "@jest/globals";
import type { StandingRow } from "../standing.js";
import type { WatchFacts } from "./watch-facts.js";
import { watchList } from "./watch-list.js";
import type { WatchRule } from "./watch-rule.js";

const reviewPoints = [
  { code: "r1", name: "Autumn review", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" },
  { code: "r2", name: "Spring review", position: 2, opensOn: "2027-02-01", closesOn: "2027-02-12" },
  { code: "r3", name: "Summer review", position: 3, opensOn: "2027-05-10", closesOn: "2027-05-21" },
];
const words = {
  strand: { singular: "theme", plural: "themes" },
  level: { singular: "step", plural: "steps" },
  reviewPoint: { singular: "review", plural: "reviews" },
  strandNames: new Map([
    ["a", "Adaptive Teaching"],
    ["b", "Behaviours"],
  ]),
  reviewPointNames: new Map(reviewPoints.map(({ code, name }) => [code, name])),
  levelNames: new Map([
    [1, "Emerging"],
    [2, "Developing"],
    [3, "Secure"],
  ]),
};

/** Ranks of one trainee: a list a review point, of one rank a strand; null is not judged. */
function trainee(
  traineeId: string,
  ranks: (number | null)[][],
  state: StandingRow["state"] = "not_judged",
): StandingRow[] {
  return ranks.flatMap((strands, at) =>
    strands.map((levelRank, strand) => ({
      ...{ traineeId, cohortCode: "c", hubCode: null, subjectCode: "m", reviewPointCode: `r${at + 1}` },
      ...{ strandCode: strand === 0 ? "a" : "b", state: levelRank === null ? state : "judged" },
      ...{ levelRank, expectedRank: at + 1 },
    })),
  );
}

function listed(rule: WatchRule, standings: StandingRow[], about: Partial<WatchFacts> = {}) {
  const onTrackRule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
  const facts = {
    standings,
    reviewPoints,
    reviewPointCode: "r2",
    today: "2027-02-13",
    onTrackRule,
    words,
    ...about,
  };
  return watchList([rule], facts).map(({ traineeId, reasons }) => [
    traineeId,
    ...reasons.map((r) => r.sentence),
  ]);
}

describe("each rule fires at its figure, not one before, and says so", () => {
  const sound = trainee("sound", [
    [1, 1],
    [2, 2],
  ]);

  test("not on track", () => {
    const low = trainee("low", [
      [1, 1],
      [2, 1],
    ]);
    const sentence =
      "Not on track at Spring review: 1 of 2 themes judged below the expected step (Behaviours); the rule allows none.";
    expect(listed({ kind: "not-on-track" }, [...sound, ...low])).toEqual([["low", sentence]]);
    const overrides = new Map([["low", { status: "on_track" as const, reason: "Absent with leave." }]]);
    expect(listed({ kind: "not-on-track" }, low, { overrides })).toEqual([]);
    const stale = new Map([
      ["low", { status: "on_track", reason: "Absent with leave.", derivedThen: "not_known" } as const],
    ]);
    expect(listed({ kind: "not-on-track" }, low, { overrides: stale })).toEqual([
      [
        "low",
        "To be looked at again at Spring review: decided, not derived: Absent with leave. " +
          "(The rule said not known then, and says not on track now: look again.)",
      ],
    ]);
  });

  test("below expected on so many strands", () => {
    const one = trainee("one", [
      [1, 1],
      [1, 2],
    ]);
    const both = trainee("both", [
      [1, 1],
      [1, 1],
    ]);
    expect(listed({ kind: "below-expected", atLeastStrands: 2 }, [...one, ...both])).toEqual([
      [
        "both",
        "Below the expected step on 2 themes at Spring review (Adaptive Teaching and Behaviours); listed from 2.",
      ],
    ]);
  });

  test("fell since the last review point", () => {
    const fallen = trainee("fallen", [
      [3, 2],
      [2, 2],
    ]);
    expect(listed({ kind: "fell", atLeastStrands: 1 }, [...sound, ...fallen])).toEqual([
      [
        "fallen",
        "Fell a step on 1 theme between Autumn review and Spring review " +
          "(Adaptive Teaching from Secure to Developing); listed from 1.",
      ],
    ]);
    const missed = trainee("missed", [
      [3, 3],
      [null, null],
      [2, 2],
    ]);
    expect(listed({ kind: "fell", atLeastStrands: 1 }, missed, { reviewPointCode: "r3" })).toEqual([]);
    expect(listed({ kind: "fell", atLeastStrands: 1 }, fallen, { reviewPointCode: "r1" })).toEqual([]);
  });

  test("not judged after the window has closed", () => {
    const waiting = trainee("waiting", [
      [1, 1],
      [2, null],
    ]);
    const rule = { kind: "not-judged", atLeastStrands: 1 } as const;
    expect(listed(rule, waiting, { today: "2027-02-12" })).toEqual([]);
    expect(listed(rule, waiting)).toEqual([
      ["waiting", "Not judged on 1 theme though Spring review has closed (Behaviours); listed from 1."],
    ]);
  });

  test("not moved for so many review points while below the expected level", () => {
    const stuck = trainee("stuck", [
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    const late = trainee("late", [
      [2, 3],
      [1, 3],
      [1, 3],
    ]);
    const rule = { kind: "not-moved", reviewPoints: 2, atLeastStrands: 1 } as const;
    expect(listed(rule, [...stuck, ...late], { reviewPointCode: "r3" })).toEqual([
      [
        "stuck",
        "At the same step, below the expected one, for 2 reviews up to Summer review on 1 theme " +
          "(Adaptive Teaching); listed from 1.",
      ],
    ]);
    expect(listed(rule, stuck)).toEqual([]);
    const sinceLast = listed({ ...rule, reviewPoints: 1 }, late, { reviewPointCode: "r3" });
    expect(sinceLast.map(([traineeId]) => traineeId)).toEqual(["late"]);
  });
});

test("withdrawn and deferred trainees are not watched", () => {
  const gone = trainee(
    "gone",
    [
      [1, 1],
      [1, null],
    ],
    "withdrawn",
  );
  const away = trainee(
    "away",
    [
      [1, 1],
      [1, null],
    ],
    "deferred",
  );
  expect(listed({ kind: "below-expected", atLeastStrands: 1 }, [...gone, ...away])).toEqual([]);
});

test("every reason is given, in the order of the rules", () => {
  const low = trainee("low", [
    [2, 2],
    [1, 1],
  ]);
  const rules: WatchRule[] = [
    { kind: "fell", atLeastStrands: 1 },
    { kind: "below-expected", atLeastStrands: 1 },
    { kind: "not-judged", atLeastStrands: 1 },
  ];
  const onTrackRule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
  const facts = {
    standings: low,
    reviewPoints,
    reviewPointCode: "r2",
    today: "2027-02-13",
    onTrackRule,
    words,
  };
  expect(watchList(rules, facts)[0]?.reasons.map(({ rule }) => rule)).toEqual(["fell", "below-expected"]);
});

test("requires a known review point", () => {
  expect(() => listed({ kind: "not-on-track" }, [], { reviewPointCode: "r9" })).toThrow("r1,r2,r3: r9");
});
