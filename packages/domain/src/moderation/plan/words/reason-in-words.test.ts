import { describe, expect, test } from "@jest/globals";
import type { MustInclude } from "../../policy/must-include.js";
import { policyOf } from "../../testing/pieces.js";
import type { Relaxed } from "../sample-plan.js";
import { groupInWords, neutralPartName } from "./group-in-words.js";
import { mustIncludeInWords } from "./must-include-in-words.js";
import { counted, ordinal, percentage } from "./numbers-in-words.js";
import { exclusionSentence, inclusionSentence } from "./reason-in-words.js";
import { relaxedSentence } from "./relaxed-in-words.js";

const band = [{ over: "band", value: "B" }] as const;
const both = [
  { over: "mark", value: "40 to 52" },
  { over: "assessor", value: "a7" },
] as const;
const nameOf = ({ over, value }: { over: string; value: string | null }) => `${over} “${value}”`;
const policy = policyOf({
  mustIncludes: [{ kind: "fails" }],
  minimums: [
    { by: ["assessor"], atLeast: 1, flag: null },
    { by: ["assessor"], atLeast: 2, flag: null },
  ],
});

describe("why a piece is in", () => {
  test.each([
    [{ code: "all-taken" } as const, "In because all pieces are taken."],
    [{ code: "must-include", rule: 0 } as const, "In because its mark is below the pass mark of 40."],
    [
      { code: "minimum", rule: 0, group: [both[1]] } as const,
      "In because at least 1 piece must come from assessor a7; chance chose which.",
    ],
    [
      { code: "minimum", rule: 1, group: [{ over: "assessor", value: null }] } as const,
      "In because at least 2 pieces must come from no assessor; chance chose which.",
    ],
    [
      { code: "drawn", group: both, place: 1, of: 9, taken: 1 } as const,
      "Drawn by chance: 1st of 9 in the random order of marks 40 to 52, assessor a7, from which 1 was taken.",
    ],
    [
      { code: "drawn", group: [], place: 12, of: 120, taken: 12 } as const,
      "Drawn by chance: 12th of 120 in the random order of all pieces, from which 12 were taken.",
    ],
  ])("%j", (reason, sentence) => expect(inclusionSentence(reason, policy)).toBe(sentence));

  test("in the provider's words", () => {
    expect(
      inclusionSentence({ code: "drawn", group: band, place: 3, of: 9, taken: 4 }, policy, nameOf),
    ).toContain("of band “B”,");
    expect(inclusionSentence({ code: "minimum", rule: 0, group: band }, policy, nameOf)).toContain(
      "from band “B”;",
    );
  });

  test("a reason of another policy is misuse", () => {
    expect(() => inclusionSentence({ code: "must-include", rule: 1 }, policy)).toThrow(
      new RangeError("the policy has no must-include 1"),
    );
    expect(() => inclusionSentence({ code: "minimum", rule: 2, group: [] }, policy)).toThrow(
      new RangeError("the policy has no minimum 2"),
    );
  });
});

describe("why a piece is not in", () => {
  test.each([
    [3, "Chance took the first 3 of 18 in the random order of band B; it was 9th."],
    [0, "Nothing was left to be drawn from band B."],
  ])("with %d taken", (taken, sentence) => {
    const reason = { code: "not-drawn", group: band, place: 9, of: 18, taken } as const;
    expect(exclusionSentence(reason)).toBe(`No rule of the policy asks for it. ${sentence}`);
    expect(exclusionSentence(reason, nameOf)).toContain("band “B”");
  });
});

test.each<[MustInclude, string]>([
  [{ kind: "fails" }, "its mark is below the pass mark of 40"],
  [{ kind: "border", at: null, within: 2 }, "its mark is within 2 of 40"],
  [{ kind: "border", at: 70, within: 1.5 }, "its mark is within 1.5 of 70"],
  [{ kind: "band", bandId: "distinction" }, "it is in band distinction"],
  [{ kind: "highest", pieces: 1 }, "it has the highest mark"],
  [{ kind: "highest", pieces: 2 }, "it is among the 2 highest marks"],
  [{ kind: "lowest", pieces: 1, above: null }, "it has the lowest mark"],
  [{ kind: "lowest", pieces: 1, above: 0 }, "it has the lowest mark above 0"],
  [{ kind: "lowest", pieces: 3, above: null }, "it is among the 3 lowest marks"],
  [{ kind: "flag", flag: "new-assessor" }, "its assessor is new"],
  [{ kind: "flag", flag: "new-school" }, "its school is new"],
  [{ kind: "flag", flag: "changed-last-time" }, "marks of its assessor were changed last time"],
  [{ kind: "flag", flag: "on-recovery-plan" }, "its trainee is on a recovery plan"],
  [{ kind: "flag", flag: "requested" }, "it was asked for"],
  [{ kind: "flag", flag: "marked-by-non-staff" }, "it was marked by somebody who is not staff"],
  [{ kind: "flag", flag: "blue" }, "it has the flag blue"],
])("%j", (rule, words) => expect(mustIncludeInWords(rule, 40)).toBe(words));

test.each<[Relaxed["code"], number, string]>([
  ["take-all-there-are", 6, "The size asks for 10 pieces and there are 6: all are taken."],
  ["take-all-there-are", 1, "The size asks for 10 pieces and there is 1: all are taken."],
  ["take-whole-group", 2, "At least 10 pieces must come from band B, which has 2: the whole group is taken."],
  ["grow-for-must-includes", 14, "The must-includes need more than the size of 10: the sample grew to 14."],
  ["grow-for-minimums", 12, "The minimums need more than the size of 10: the sample grew to 12."],
])("%s: %d", (code, given, sentence) => {
  expect(relaxedSentence({ code, field: "size", group: band, asked: 10, given })).toBe(sentence);
});

test("what gave way is named in the provider's words", () => {
  const relaxed = {
    code: "take-whole-group",
    field: "minimums[0]",
    group: band,
    asked: 1,
    given: 0,
  } as const;
  expect(relaxedSentence(relaxed, nameOf)).toBe(
    "At least 1 piece must come from band “B”, which has 0: the whole group is taken.",
  );
});

test("groups and numbers", () => {
  expect(groupInWords(both, neutralPartName)).toBe("marks 40 to 52, assessor a7");
  expect(groupInWords([], neutralPartName)).toBe("all pieces");
  expect(neutralPartName({ over: "mark", value: null })).toBe("no mark");
  expect([0, 1, 2].map((count) => counted(count, "piece"))).toEqual(["0 pieces", "1 piece", "2 pieces"]);
  expect(counted(2, "child", "children")).toBe("2 children");
  expect([4, 10, 14, 22, 23, 110, 112, 113, 121].map(ordinal).join(" ")).toBe(
    "4th 10th 14th 22nd 23rd 110th 112th 113th 121st",
  );
  expect([0, 0.004999, 0.005, 0.994999, 0.995, 1].map(percentage)).toEqual([
    ...["0%", "less than 1%", "1%", "99%", "more than 99%", "100%"],
  ]);
});
