import { expect, test } from "@jest/globals";
import { isListOfKinds } from "./assignment-kind.js";

const bands = [
  { id: "fail", name: "Fail", from: "0" },
  { id: "pass", name: "Pass", from: "50" },
];
const kind = {
  ...{
    code: "essay",
    name: "Essay",
    scale: { lowest: "0", highest: "100", step: "1", bands },
    passBand: "pass",
  },
  ...{
    markForm: [],
    feedbackForm: [],
    late: { count: "days", accepted: null },
    attempts: { most: 2, cap: "50" },
  },
};

test.each([
  ["as it is", [kind], true],
  ["with no kinds", [], true],
  ["that is no list", kind, false],
  ["with a code twice", [kind, kind], false],
  ["without a name", [{ ...kind, name: "" }], false],
  ["whose first band begins later", [{ ...kind, scale: { ...kind.scale, bands: bands.slice(1) } }], false],
  ["whose scale has no step", [{ ...kind, scale: { ...kind.scale, step: "zero" } }], false],
  ["whose scale is nothing", [{ ...kind, scale: null }], false],
  ["whose bands are nothing", [{ ...kind, scale: { ...kind.scale, bands: [null] } }], false],
  ["whose pass band is none of its bands", [{ ...kind, passBand: "merit" }], false],
  ["with a form that is none", [{ ...kind, markForm: [{}] }], false],
  ["with another that is none", [{ ...kind, feedbackForm: "x" }], false],
  ["that counts moons", [{ ...kind, late: { count: "moons", accepted: 1 } }], false],
  ["that accepts less than nothing", [{ ...kind, late: { count: "days", accepted: -1 } }], false],
  ["without a rule of lateness", [{ ...kind, late: null }], false],
  ["with no attempt", [{ ...kind, attempts: { most: 0, cap: null } }], false],
  ["with a cap that is no mark", [{ ...kind, attempts: { most: 1, cap: "half" } }], false],
  ["with a cap that cannot be given", [{ ...kind, attempts: { most: 2, cap: "50.5" } }], false],
  ["without a rule of attempts", [{ ...kind, attempts: null }], false],
])("a list of kinds %s: %j", (_, value, is) => expect(isListOfKinds(value)).toBe(is));
