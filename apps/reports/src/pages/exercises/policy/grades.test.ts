import { expect, test } from "@jest/globals";
import type { Context } from "../../../address/page.js";
import { wordsOf } from "../../../words/words.js";
import { dimensionName, gradesOf } from "./grades.js";

const words = wordsOf([{ key: "level", singular: "step", plural: "steps" }]);
const level = (rank: number, name: string) => ({ code: name.charAt(0), rank, name });
const cohort = (name: string, ...levels: readonly object[]) => ({ name, framework: { levels } });
const former = cohort("2025 entry", level(2, "Sure"), level(1, "Unsure"));
const context = {
  ...{ words, choice: { levels: [level(1, "Emerging")] }, frame: { cohorts: { nodes: [former] } } },
} as unknown as Context;
const scale = {
  ...{ lowest: "0", highest: "100", step: "0.5" },
  bands: [
    { id: "fail", name: "Fail", from: "0" },
    { id: "pass", name: "Pass", from: "40" },
  ],
};
const said = (over: Parameters<typeof gradesOf>[0]) => {
  const grades = gradesOf(over, context);
  const { one, many, passes, passMarks, groups } = grades;
  const labels = [...passMarks, ...groups].map(({ value, label }) => `${value}: ${label}`);
  return [one, many, dimensionName("band", grades, words), passes, ...labels];
};

test("an exercise over an assignment speaks of marks and bands", () => {
  expect(said({ assignment: { scale }, cohort: { name: "2025 entry" } })).toEqual([
    ...["mark", "marks", "band", "The band with which work passes"],
    ...["0: Fail, from 0", "40: Pass, from 40", "fail: Fail", "pass: Pass"],
  ]);
});

test("any other speaks of the levels of its own cohort, in the provider's word, from the lowest", () => {
  expect(said({ assignment: null, cohort: { name: "2025 entry" } })).toEqual([
    ...["step", "steps", "step", "The lowest step that passes"],
    ...["1: Unsure", "2: Sure", "U: Unsure", "S: Sure"],
  ]);
  expect(said({ assignment: null, cohort: null })).toContain("1: Emerging");
});

test("a mark is shown with its band, a level by its name, and what is on neither as it is", () => {
  const marks = gradesOf({ assignment: { scale }, cohort: null }, context);
  const levels = gradesOf({ assignment: null, cohort: { name: "2025 entry" } }, context);
  expect(["39.5", "40", "40.25"].map(marks.named)).toEqual(["39.5, Fail", "40, Pass", "40.25"]);
  expect(["2", "7"].map(levels.named)).toEqual(["Sure", "7"]);
});
