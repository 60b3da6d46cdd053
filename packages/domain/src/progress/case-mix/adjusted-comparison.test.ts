import { expect, test } from "@jest/globals";
import { adjustedComparison, type CaseMixStratum } from "./adjusted-comparison.js";
import { adjustedSentence } from "./adjusted-sentence.js";

const stratum = (
  name: string,
  reached: number,
  of: number,
  others: number,
  ofOthers: number,
): CaseMixStratum => ({
  ...{ name, group: { reached, of } },
  others: { reached: others, of: ofOthers },
});

/** Bickel, Hammel and O'Connell (1975), six departments of Berkeley in 1973: crude 1.841, within departments .9047. */
test("known answer: a difference that the mix explains", () => {
  const departments = [
    stratum("A", 512, 825, 89, 108),
    stratum("B", 353, 560, 17, 25),
    stratum("C", 120, 325, 202, 593),
    stratum("D", 138, 417, 131, 375),
    stratum("E", 53, 191, 94, 393),
    stratum("F", 22, 373, 24, 341),
  ];
  const { status, crude, adjusted, compared, leftOut } = adjustedComparison(departments, "department");
  expect(status).toBe("OK");
  expect(crude?.estimate).toBeCloseTo(1.841, 3);
  expect(adjusted?.estimate).toBeCloseTo(0.9047, 3);
  expect([compared, leftOut]).toEqual([4526, 0]);
  expect(adjustedSentence(adjustedComparison(departments, "department"), "First", "being admitted")).toBe(
    "First differs from the others in being admitted before its mix is considered (odds 1.84 times theirs, plausibly 1.62 to 2.09); compared within each department, the difference may be chance (odds 0.90 times, plausibly 0.77 to 1.06).",
  );
});

test("strata with one side only are left out and counted", () => {
  const found = adjustedComparison(
    [stratum("art", 10, 20, 10, 20), stratum("latin", 5, 7, 0, 0), stratum("music", 0, 0, 3, 4)],
    "subject",
  );
  expect(found).toMatchObject({ status: "OK", compared: 40, leftOut: 11, adjustedFor: "subject" });
  expect(found.adjusted?.estimate).toBeCloseTo(1, 12);
});

test("too few on either side, or nothing to compare", () => {
  expect(adjustedComparison([stratum("art", 10, 19, 10, 200)], "subject").status).toBe("TOO_FEW");
  expect(adjustedComparison([stratum("art", 10, 200, 10, 19)], "subject").status).toBe("TOO_FEW");
  expect(adjustedComparison([stratum("art", 10, 20, 10, 20)], "subject", { least: 21 }).status).toBe(
    "TOO_FEW",
  );
  const all = adjustedComparison([stratum("art", 20, 20, 20, 20)], "subject");
  expect(all).toMatchObject({ status: "NOTHING_TO_COMPARE", crude: null, adjusted: null });
  expect(adjustedSentence(all, "East", "being there")).toBe(
    "East: within each subject there is nothing to compare, because all or none of one side are counted.",
  );
  expect(adjustedSentence(adjustedComparison([], "subject"), "East", "being there")).toBe(
    "East: too few people to compare within each subject.",
  );
});

test("a difference that is left is said to be left", () => {
  const found = adjustedComparison(
    [stratum("art", 40, 50, 10, 50), stratum("music", 40, 50, 10, 50)],
    "subject",
  );
  expect(adjustedSentence(found, "East", "being secure")).toMatch(
    /a difference is left \(odds 16\.00 times/u,
  );
  const alike = adjustedComparison([stratum("art", 25, 50, 25, 50)], "subject");
  expect(adjustedSentence(alike, "East", "being secure")).toMatch(
    /^East may be like the others in being secure/u,
  );
});

test("protected characteristics and impossible counts are refused", () => {
  expect(() => adjustedComparison([], "Ethnic group")).toThrow(
    new RangeError("a protected characteristic is never what people are compared by: Ethnic group"),
  );
  expect(() => adjustedComparison([stratum("art", 3, 2, 0, 0)], "subject")).toThrow(
    new RangeError("not a count of people in art: 3 of 2"),
  );
  expect(() => adjustedComparison([stratum("art", 1, 2, 0, -1)], "subject")).toThrow(
    new RangeError("not a count of people in art: 0 of -1"),
  );
  expect(() => adjustedComparison([], "subject", { least: 0.5 })).toThrow(
    new RangeError("not a whole number from 1: 0.5"),
  );
});
