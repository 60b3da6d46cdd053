import { expect, test } from "@jest/globals";
import { accessPolicy } from "../policy.js";
import { tighten } from "../tightening/tighten.js";
import { rolesThatMay } from "./roles-that-may.js";

test("roles come in their own order, whatever the relation is", () => {
  expect(rolesThatMay("receive-subject-reports", accessPolicy)).toEqual([
    ...["hub-director", "deputy-director", "line-manager", "leadership-team"],
  ]);
  expect(rolesThatMay("write-subject-report", accessPolicy)).toEqual(["lead-mentor"]);
});

test("a role from which a provider has taken the act may not", () => {
  const { policy } = tighten(accessPolicy, [
    { role: "hub-director", relation: "provider", act: "receive-subject-reports", line: "deny" },
  ]);
  expect(rolesThatMay("receive-subject-reports", policy)).toEqual([
    ...["deputy-director", "line-manager", "leadership-team"],
  ]);
});
