import { describe, expect, test } from "@jest/globals";
import { refuseCheckWithdrawal } from "./refuse-check-withdrawal.js";
import { type GradingFrame, refuseGrade } from "./refuse-grade.js";
import { refuseGradeWithdrawal } from "./refuse-grade-withdrawal.js";
import { refusePortfolioCheck } from "./refuse-portfolio-check.js";

const here = { withdrawnOn: null, deferredOn: null, returnedOn: null };

describe("a grade", () => {
  const frame: GradingFrame = {
    cycles: [
      { code: "autumn", name: "Autumn", opensOn: "2026-09-01", closesOn: "2026-12-18" },
      { code: "spring", name: "Spring", opensOn: "2027-01-04", closesOn: "2027-03-26" },
    ],
    grades: [
      { code: "thin", name: "Thin" },
      { code: "full", name: "Full" },
    ],
    absence: here,
    given: null,
  };
  const given = { given: { id: "g1", on: "2026-12-07", by: "p1" } };
  const offered = { cycleCode: "autumn", gradeCode: "full", replacesId: null, reason: null };
  test.each([
    ["on the first day of its cycle", {}, {}, "2026-09-01", null],
    ["the day before", {}, {}, "2026-08-31", { code: "window-not-open", opensOn: "2026-09-01" }],
    ["on the last day", {}, {}, "2026-12-18", null],
    ["the day after", {}, {}, "2026-12-19", { code: "window-closed", closedOn: "2026-12-18" }],
    [
      "of a cycle that is not",
      { cycleCode: "x" },
      {},
      "2026-12-01",
      { code: "unknown-cycle", cycle: "x", known: ["autumn", "spring"] },
    ],
    [
      "that is not",
      { gradeCode: "x" },
      {},
      "2026-12-01",
      { code: "unknown-grade", grade: "x", known: ["thin", "full"] },
    ],
    [
      "twice in a cycle",
      {},
      given,
      "2026-12-08",
      { code: "already-graded", on: "2026-12-07", by: "p1", gradeId: "g1" },
    ],
    ["put right with a reason", { replacesId: "g1", reason: "Misread." }, given, "2026-12-08", null],
    [
      "put right without one",
      { replacesId: "g1", reason: " " },
      given,
      "2026-12-08",
      { code: "reason-missing" },
    ],
    [
      "put right by who has seen another",
      { replacesId: "g0", reason: "Misread." },
      given,
      "2026-12-08",
      { code: "already-graded", on: "2026-12-07", by: "p1", gradeId: "g1" },
    ],
    [
      "put right where there is none",
      { replacesId: "g0", reason: "Misread." },
      {},
      "2026-12-08",
      { code: "nothing-to-replace", id: "g0" },
    ],
    [
      "of who is away",
      {},
      { absence: { ...here, deferredOn: "2026-12-08" } },
      "2026-12-08",
      { code: "trainee-deferred", deferredOn: "2026-12-08" },
    ],
  ])("%s", (_, change, around, today, refusal) => {
    expect(refuseGrade({ ...offered, ...change }, { ...frame, ...around }, today)).toEqual(refusal);
  });
});

describe("a look", () => {
  test.each([
    ["today", "2026-10-05", "All there.", here, null],
    ["tomorrow", "2026-10-06", "All there.", here, "day-in-future"],
    ["that found nothing to say", "2026-10-05", " ", here, "evidence-missing"],
    [
      "after leaving",
      "2026-10-05",
      "All there.",
      { ...here, withdrawnOn: "2026-10-05" },
      "trainee-withdrawn",
    ],
    ["the day before leaving", "2026-10-04", "All there.", { ...here, withdrawnOn: "2026-10-05" }, null],
  ])("%s", (_, checkedOn, found, absence, code) => {
    expect(refusePortfolioCheck({ checkedOn, found }, absence, "2026-10-05")?.code ?? null).toBe(code);
  });
});

test.each([
  ["once", "Another trainee was meant.", false, null],
  ["without a reason", " ", false, { code: "reason-missing" }],
  ["twice", "Another trainee was meant.", true, { code: "look-withdrawn" }],
])("a look that is taken back %s", (_, reason, isWithdrawn, refusal) => {
  expect(refuseCheckWithdrawal(reason, isWithdrawn)).toEqual(refusal);
});

describe("a grade that is taken back", () => {
  const cycles = [{ code: "autumn", name: "Autumn", opensOn: "2026-09-01", closesOn: "2026-12-18" }];
  const offered = { gradeId: "g1", cycleCode: "autumn", reason: "Another trainee was meant." };
  test.each([
    ["while its cycle is open", {}, "g1", "2026-12-18", null],
    ["the day after", {}, "g1", "2026-12-19", { code: "window-closed", closedOn: "2026-12-18" }],
    ["without a reason", { reason: " " }, "g1", "2026-12-01", { code: "reason-missing" }],
    ["where another counts", {}, "g2", "2026-12-01", { code: "grade-not-counting", gradeId: "g1" }],
    ["where none counts", {}, null, "2026-12-01", { code: "grade-not-counting", gradeId: "g1" }],
    [
      "of a cycle that is not any more",
      { cycleCode: "x" },
      "g1",
      "2026-12-01",
      { code: "unknown-cycle", cycle: "x", known: ["autumn"] },
    ],
  ])("%s", (_, change, counting, today, refusal) => {
    expect(refuseGradeWithdrawal({ ...offered, ...change }, cycles, counting, today)).toEqual(refusal);
  });

  test("is followed by one that says why", () => {
    const grades = [{ code: "full", name: "Full" }];
    const frame = { cycles, grades, absence: here, given: null, isTakenBack: true };
    const next = { cycleCode: "autumn", gradeCode: "full", replacesId: null, reason: null };
    expect(refuseGrade(next, frame, "2026-12-01")).toEqual({ code: "reason-missing" });
    expect(refuseGrade({ ...next, reason: "The right folder." }, frame, "2026-12-01")).toBeNull();
    expect(refuseGrade({ ...next, replacesId: "g1" }, frame, "2026-12-01")).toMatchObject({
      code: "nothing-to-replace",
    });
  });
});
