import { expect, test } from "@jest/globals";
import type { Context } from "../../../address/page.js";
import { agreementTable } from "./table.js";

type Exercise = Parameters<typeof agreementTable>[0];

const side = {
  ...{ n: 3, isTooFew: true, meanDifference: 0 },
  differences: [{ difference: "0", pieces: 3 }],
  figures: [{ code: "same", estimate: 1, lower: 0.44, upper: 1, n: 3, reason: null }],
};
const severity = [
  { pairs: 7, estimate: 0.5, lower: 0.1, upper: 0.9, sentence: "A.", assessor: null },
  { pairs: 2, estimate: null, lower: null, upper: null, sentence: "Too few.", assessor: null },
];
const exercise = { agreement: { before: side, after: side }, severity } as unknown as Exercise;
const asked = (tab?: string) => ({ address: { parameters: tab ? { tab } : {} } }) as unknown as Context;
const fileOf = (given: Exercise, tab?: string) =>
  agreementTable(given, asked(tab)).rows.map(({ cells }) => cells.map(({ file, text }) => file ?? text));

test("each figure of the page leaves as its own file; without a name the first", () => {
  expect(fileOf(exercise)).toEqual([[0, 3, 3]]);
  expect(fileOf(exercise, "differences")).toEqual(fileOf(exercise));
  expect(fileOf(exercise, "coefficients")).toEqual([
    ["Given the same", "100% (44% to 100%), n = 3", "100% (44% to 100%), n = 3"],
  ]);
  expect(fileOf(exercise, "severity")).toEqual([
    ["Judge 1", 0.5, 0.1, 0.9, 7, ""],
    ["Judge 2", "x", "x", "x", 2, "Too few."],
  ]);
});

test.each([
  ["differences", { ...exercise, agreement: null }],
  ["coefficients", { ...exercise, agreement: null }],
  ["severity", { ...exercise, severity: undefined }],
])("what a reader is not shown does not leave either: %s", (tab, given) => {
  expect(() => fileOf(given as unknown as Exercise, tab)).toThrow("This reader is not shown that figure.");
});
