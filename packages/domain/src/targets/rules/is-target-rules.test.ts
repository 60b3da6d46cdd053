import { expect, test } from "@jest/globals";
import { isTargetRules } from "./is-target-rules.js";
import { usualTargetRules } from "./target-rules.js";

test("the usual rules can be read", () => expect(isTargetRules(usualTargetRules)).toBe(true));

test.each([
  null,
  3,
  {},
  ...Object.keys(usualTargetRules).map((key) => ({ ...usualTargetRules, [key]: undefined })),
  { ...usualTargetRules, dueWithin: { days: 10, counted: "weeks" } },
  { ...usualTargetRules, staleAfter: { days: -1, counted: "school_days" } },
  { ...usualTargetRules, mostOpen: 1.5 },
])("%j cannot", (value) => expect(isTargetRules(value)).toBe(false));
