import { expect, test } from "@jest/globals";
import { decide } from "../decisions/decide.js";
import { accessPolicy } from "../policy.js";
import { accessRoles } from "../role.js";
import { readsEveryReport, reportReceivers } from "./report-readers.js";

test("whoever may be given a report may read it", () => {
  for (const role of reportReceivers) {
    const { effect } = decide(
      { ties: [{ role, relation: "provider" }], act: "read-subject-reports" },
      accessPolicy,
    );
    expect([role, effect]).toEqual([role, "allow"]);
  }
});

test("line managers and the leadership team read every report, and nobody else", () => {
  expect(accessRoles.filter((role) => readsEveryReport([role]))).toEqual(["line-manager", "leadership-team"]);
  expect(readsEveryReport(["mentor", "line-manager"])).toBe(true);
  expect(readsEveryReport([])).toBe(false);
});
