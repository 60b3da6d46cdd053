import { expect, test } from "@jest/globals";
import { checks } from "./checks.js";

const today = "2027-02-03";
const scale = { lowest: "0", highest: "100", step: "0.5" };
const off = "Give a mark from 0 to 100 in steps of 0.5.";

test("a mark is on the scale, and at least one is given", () => {
  const check = checks["trial-marks"];
  expect(check({ ...scale, "marks.0.given": "50.5", "marks.1.given": " " }, today)).toEqual([]);
  expect(check({ ...scale, "marks.0.given": "", "marks.1.given": "50.2" }, today)).toEqual([
    { field: "marks.1.given", message: off },
  ]);
  expect(check({ ...scale, "marks.0.given": "fifty" }, today)).toEqual([
    { field: "marks.0.given", message: off },
  ]);
  expect(check({ ...scale, "marks.0.given": "" }, today)).toEqual([
    { field: "marks.0.given", message: "No script has been marked. Give at least one mark first." },
  ]);
});

test("scripts have names of their own, and agreed marks on the scale; a row without a mark is none", () => {
  const check = checks["standard-scripts"];
  const one = { "scripts.0.label": "A", "scripts.0.agreed": "50" };
  expect(check({ ...scale, ...one, "scripts.1.label": "A", "scripts.1.agreed": "" }, today)).toEqual([]);
  expect(check({ ...scale, ...one, "scripts.1.label": "A ", "scripts.1.agreed": "50" }, today)).toEqual([
    { field: "scripts.1.label", message: "Two scripts are called A. Give each a label of its own." },
  ]);
  expect(check({ ...scale, ...one, "scripts.2.label": " ", "scripts.2.agreed": "101" }, today)).toEqual([
    {
      field: "scripts.2.label",
      message: "Give each script a label that says nothing of who wrote it, such as Script A.",
    },
    { field: "scripts.2.agreed", message: off },
  ]);
});
