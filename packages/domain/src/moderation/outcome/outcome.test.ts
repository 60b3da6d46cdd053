import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { adjustedMark } from "./adjusted-mark.js";
import { decideOutcomes, type ModerationStage } from "./decide-outcomes.js";
import type { DoubleMark } from "./double-mark.js";
import type { OutcomePolicy } from "./outcome-policy.js";
import { outcomesUnrated } from "./outcomes-unrated.js";
import { outcomeSentence } from "./outcome-in-words.js";
import { stalePieces } from "./stale-pieces.js";

const policyOf = (rules: Partial<OutcomePolicy> = {}): OutcomePolicy => ({
  ...{ code: "own", name: "Ours", tolerance: "3", passMark: "40", borderEscalates: true },
  source: { title: "Assessment handbook", confidence: "high", statedOn: "2026-09-01" },
  singleMarks: "never",
  adjustment: { leastPieces: 3, mostSpread: "3" },
  ...rules,
});
const pairs = (...marks: readonly (readonly [number, number])[]): DoubleMark[] =>
  marks.map(([first, moderated], at) => ({
    ...{ pieceId: `p${at + 1}`, assessorId: "a1", first: String(first), moderated: String(moderated) },
  }));
const decided = (
  marks: DoubleMark[],
  stage: ModerationStage,
  rules: Partial<OutcomePolicy> = {},
  step = "1",
) => {
  const [outcome] = decideOutcomes(marks, policyOf(rules), { a1: stage }, step);
  return outcome!;
};

describe("the outcome", () => {
  // NCFE, moderation guidance: six pieces, centre and moderator, tolerance 6: the centre's marks stand
  test("of six pieces within the tolerance is that the marks stand", () => {
    const marks = pairs([68, 69], [22, 21], [47, 46], [81, 80], [58, 58], [31, 28]);
    const outcome = decided(marks, "sample", { tolerance: "6" });
    expect(outcome.kind).toBe("stands");
    expect(outcome.differences.map(({ difference }) => difference)).toEqual(["-1", "1", "1", "1", "0", "3"]);
    expect(outcomeSentence(outcome)).toBe("The marks stand: all 6 pieces are within the tolerance.");
  });

  test("of a single piece is said of one", () => {
    expect(outcomeSentence(decided(pairs([50, 50]), "sample"))).toBe(
      "The marks stand: the one piece is within the tolerance.",
    );
  });

  test("at the bound of the tolerance is that the marks stand, and beyond it that more is moderated", () => {
    expect(decided(pairs([50, 53], [50, 47]), "sample").kind).toBe("stands");
    const beyond = decided(pairs([50, 53.5], [50, 50]), "sample");
    expect(beyond.kind).toBe("extend");
    expect(outcomeSentence(beyond)).toBe(
      "More of the assessor's pieces are moderated before anything is decided: 1 of 2 pieces is outside the tolerance.",
    );
  });

  test("of consistent differences, when all has been seen, is that marks move by their mean", () => {
    const outcome = decided(pairs([60, 56], [55, 50], [70, 66]), "extended");
    expect(outcome).toMatchObject({ kind: "adjust", adjustment: "-4", singleChanges: [] });
    expect(outcomeSentence(outcome)).toBe(
      "All the assessor's marks are moved by the same amount (-4): 3 of 3 pieces are outside the tolerance; " +
        "the differences lie in one direction and within 1 mark of one another.",
    );
    const severe = decided(pairs([50, 55], [45, 49], [60, 65.5]), "extended");
    expect(severe).toMatchObject({ kind: "adjust", adjustment: "5" });
    expect(outcomeSentence(severe)).toContain("(+5)");
    expect(decided(pairs([50, 55], [45, 49], [60, 65.5]), "extended", {}, "0.5").adjustment).toBe("5");
  });

  test.each<[string, DoubleMark[], Partial<OutcomePolicy>, string]>([
    [
      "few pieces",
      pairs([60, 50], [61, 50]),
      {},
      "2 pieces cannot show that differences are consistent: 3 are needed",
    ],
    [
      "wide differences",
      pairs([60, 50], [61, 58], [70, 68]),
      {},
      "the differences lie 8 marks apart, and at most 3 is consistent",
    ],
    ["both directions", pairs([60, 50], [61, 62], [70, 68]), {}, "some differences are above and some below"],
    [
      "a policy that never moves",
      pairs([60, 50]),
      { adjustment: null },
      "marks are never moved together under this policy",
    ],
    [
      "a mean of nothing",
      pairs([60, 59.5], [61, 61], [70, 70]),
      { tolerance: "0", adjustment: { leastPieces: 3, mostSpread: "1" } },
      "their mean rounds to nothing",
    ],
  ])("of %s is that all is marked again", (_, marks, rules, why) => {
    const outcome = decided(marks, "extended", rules);
    expect(outcome).toMatchObject({ kind: "re-mark", adjustment: null });
    expect(outcomeSentence(outcome)).toContain(`; ${why}.`);
  });

  test("sends a piece to a third person that passes with one and fails with the other, within the tolerance too", () => {
    const outcome = decided(pairs([41, 39], [40, 40], [38, 39], [39, 41]), "sample");
    expect(outcome).toMatchObject({ kind: "stands", escalated: ["p1", "p4"] });
    expect(outcomeSentence(outcome)).toBe(
      "The marks stand: all 4 pieces are within the tolerance. 2 pieces pass with one of the two and fail with the other, and go to a third person.",
    );
    expect(outcomeSentence(decided(pairs([40, 39]), "sample"))).toContain(
      "One piece passes with one of the two and fails with the other, and goes to a third person.",
    );
    expect(decided(pairs([41, 39]), "sample", { borderEscalates: false }).escalated).toEqual([]);
    expect(decided(pairs([41, 39]), "sample", { passMark: null }).escalated).toEqual([]);
  });

  test("changes single marks only under a policy that lets them change, and none that awaits a third person", () => {
    const marks = pairs([60, 50], [61, 60], [45, 35]);
    expect(decided(marks, "sample").singleChanges).toEqual([]);
    expect(decided(marks, "sample", { singleMarks: "may-change" }).singleChanges).toEqual(["p1"]);
    expect(decided(marks, "extended", { singleMarks: "may-change" }).singleChanges).toEqual([]);
  });

  test("is each assessor's own, in a fixed order", () => {
    const marks = pairs([60, 50], [61, 60]).map((mark, at) => ({
      ...mark,
      assessorId: at === 0 ? "b" : "a",
    }));
    const outcomes = decideOutcomes(marks, policyOf(), {}, "1");
    expect(outcomes.map(({ assessorId, kind }) => [assessorId, kind])).toEqual([
      ["a", "stands"],
      ["b", "extend"],
    ]);
    const twice = [marks[0]!, marks[0]!];
    expect(() => decideOutcomes(twice, policyOf(), {}, "1")).toThrow(
      "each piece is compared once: p1 is there twice",
    );
  });

  test("does not depend on the order of the pieces, and is mirrored when all differences are", () => {
    const mark = fc.integer({ min: 45, max: 80 });
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 8 }), (rows) => {
        const straight = decided(pairs(...rows), "extended");
        const shuffled = decided(pairs(...rows).reverse(), "extended");
        const mirrored = decided(pairs(...rows.map(([a, b]) => [b, a] as const)), "extended");
        expect(shuffled).toEqual(straight);
        expect(mirrored.kind).toBe(straight.kind);
        expect(Number(mirrored.adjustment ?? 0) + Number(straight.adjustment ?? 0)).toBe(0);
      }),
    );
  });
});

test("an adjusted mark stays on the scale", () => {
  const scale = { lowest: "0", highest: "100", step: "1", bands: [] };
  expect(adjustedMark("2", "-4", scale)).toBe("0");
  expect(adjustedMark("98.5", "1.5", scale)).toBe("100");
  expect(adjustedMark("99", "4", scale)).toBe("100");
});

test("a piece whose first mark changed or was withdrawn is stale", () => {
  const marks = pairs([58, 60], [61, 60], [45, 44]);
  const now = new Map([
    ["p1", "58.00"],
    ["p2", "62"],
  ]);
  expect(stalePieces(marks, now)).toEqual([
    { pieceId: "p2", moderatedAgainst: "61", now: "62" },
    { pieceId: "p3", moderatedAgainst: "45", now: null },
  ]);
});

test("where nothing is rated what was said stands, assessor by assessor in a fixed order", () => {
  const found = outcomesUnrated([{ assessorId: "b" }, { assessorId: "a" }, { assessorId: "b" }]);
  expect(found.map(({ assessorId, kind }) => [assessorId, kind])).toEqual([
    ["a", "stands"],
    ["b", "stands"],
  ]);
  expect(found.map(outcomeSentence)).toEqual([
    "The marks stand: of 1 piece nothing is rated, and what was found is written beside it.",
    "The marks stand: of 2 pieces nothing is rated, and what was found is written beside them.",
  ]);
});
