import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { usualTargetRules as rules } from "../rules/target-rules.js";
import { day, school, targets } from "../testing/arbitraries.js";
import { targetStanding } from "../target/target-standing.js";
import { refuseCheck } from "./refuse-check.js";
import { schoolDaysOfWeek, type TraineeWeek, weekConcerns } from "./week-concerns.js";

const nothing: TraineeWeek = { meetings: [], openTargets: [], isInTraining: true };
const kinds = (monday: string, today: string, week = nothing) =>
  weekConcerns(week, monday, today, rules, school).map((concern) =>
    concern.kind === "no-record" ? `no-record ${concern.isOver}` : concern.kind,
  );

describe("a week without a record", () => {
  test.each([
    ["2026-11-02", "2026-11-06", ["no-record false", "no-open-target"], "on its last school day"],
    ["2026-11-02", "2026-11-07", ["no-record true", "no-open-target"], "the day after"],
    ["2026-10-26", "2026-11-20", [], "of the half-term asks for none"],
    ["2026-10-19", "2026-10-24", ["no-record true", "no-open-target"], "before it does"],
    ["2027-05-03", "2027-05-08", ["no-record true", "no-open-target"], "with a bank holiday does"],
    ["2027-08-02", "2027-08-09", [], "of the summer does not"],
    ["2027-08-30", "2027-09-04", ["no-record true", "no-open-target"], "in which a year begins does"],
  ])("%s, looked at on %s: %j (%s)", (monday, today, expected) => {
    expect(kinds(monday, today)).toEqual(expected);
  });

  test("asks nothing of whoever is not in training", () => {
    expect(kinds("2026-11-02", "2026-11-20", { ...nothing, isInTraining: false })).toEqual([]);
  });
});

test("a record that waits for the mentor is named until it is confirmed", () => {
  const meetings = [
    { id: "a", state: "handed-over" as const },
    { id: "b", state: "confirmed" as const },
  ];
  expect(weekConcerns({ ...nothing, meetings }, "2026-11-02", "2026-11-07", rules, school)[0]).toEqual({
    kind: "not-confirmed",
    meetingIds: ["a"],
  });
});

test("every stale target is named once, and no other", () => {
  fc.assert(
    fc.property(targets, day, (all, today) => {
      const openTargets = all.filter(({ outcome }) => outcome === null);
      const found = weekConcerns({ ...nothing, openTargets }, "2026-11-02", today, rules, school);
      const named = found.flatMap((concern) => (concern.kind === "stale-targets" ? concern.targetIds : []));
      const stale = openTargets.filter((one) => targetStanding(one, today, rules, school) === "stale");
      expect(named).toEqual(stale.map(({ id }) => id));
      expect(found.some(({ kind }) => kind === "no-open-target")).toBe(openTargets.length === 0);
    }),
  );
});

test("the school days of a week are asked by any of its days", () => {
  expect(schoolDaysOfWeek("2027-05-09", school)).toEqual(["04", "05", "06", "07"].map((n) => `2027-05-${n}`));
});

test("a week is checked once it has begun, and a follow-up says what for", () => {
  expect(refuseCheck("2026-11-08", "in-order", "", "2026-11-02")).toBeNull();
  expect(refuseCheck("2026-11-09", "in-order", "", "2026-11-08")).toEqual({
    ...{ code: "week-to-come", monday: "2026-11-09" },
  });
  expect(refuseCheck("2026-11-02", "follow-up", "", "2026-11-02")).toEqual({ code: "note-missing" });
});
