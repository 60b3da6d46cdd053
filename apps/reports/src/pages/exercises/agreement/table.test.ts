import { expect, test } from "@jest/globals";
import type { Context } from "../../../address/page.js";
import { agreementTable } from "./table.js";

type Exercise = Parameters<typeof agreementTable>[0];

const side = {
  ...{ n: 3, isTooFew: true, meanDifference: 0 },
  differences: [{ difference: "0", pieces: 3 }],
  figures: [{ code: "same", estimate: 1, lower: 0.44, upper: 1, n: 3, reason: null }],
};
const severity = [{ pairs: 7, estimate: 0.5, lower: 0.1, upper: 0.9, sentence: "A.", assessor: null }];
const exercise = { agreement: { before: side, after: side }, severity } as unknown as Exercise;
const asked = (tab?: string) => ({ address: { parameters: tab ? { tab } : {} } }) as unknown as Context;
const fileOf = (given: Exercise, tab?: string) =>
  agreementTable(given, asked(tab)).rows.map(({ cells }) => cells.map(({ file, text }) => file ?? text));

test("each figure of agreement leaves as its own file; without a name the first", () => {
  expect(fileOf(exercise)).toEqual([[0, 3, 3]]);
  expect(fileOf(exercise, "differences")).toEqual(fileOf(exercise));
  expect(fileOf(exercise, "coefficients")).toEqual([
    ["Given the same", "100% (44% to 100%), n = 3", "100% (44% to 100%), n = 3"],
  ]);
});

test.each([
  ["differences", { ...exercise, agreement: null }],
  ["coefficients", { ...exercise, agreement: null }],
  ["severity", exercise],
])("what a reader is not shown does not leave, and nobody's severity does: %s", (tab, given) => {
  expect(() => fileOf(given as unknown as Exercise, tab)).toThrow(
    "This figure leaves no file for this reader.",
  );
});
