import { expect, test } from "@jest/globals";
import { type Listed, lastLook, pressing } from "./seen.js";

const trainee = (id: string, looks: readonly string[], status: Listed["status"] = "TRAINING"): Listed => ({
  ...{ id, name: id, reference: null, status, subject: { name: "Mathematics" }, portfolioGrades: [] },
  portfolioChecks: looks.map((checkedOn) => ({ checkedOn, withdrawnOn: null })),
});

test("who was never looked at comes first, then the longest ago; among equals the ungraded, and who is away last", () => {
  const all = [
    trainee("lately", ["2026-11-20", "2026-10-01"]),
    trainee("away", [], "DEFERRED"),
    trainee("long ago", ["2026-10-02"]),
    {
      ...trainee("graded", []),
      portfolioGrades: [{ cycleCode: "autumn", gradeName: "Full", isCurrent: true }],
    },
    trainee("never", []),
  ];
  const takenBack = { portfolioChecks: [{ checkedOn: "2026-11-24", withdrawnOn: "2026-11-25" }] };
  const order = (cycle: string | null) =>
    [...all].sort((a, b) => pressing(a, cycle).localeCompare(pressing(b, cycle))).map(({ id }) => id);
  expect(order("autumn")).toEqual(["never", "graded", "long ago", "lately", "away"]);
  expect(order(null)).toEqual(["graded", "never", "long ago", "lately", "away"]);
  expect(lastLook(takenBack)).toBeNull();
  expect(all.map(lastLook)).toEqual(["2026-11-20", null, "2026-10-02", null, null]);
});
