import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AssignmentCalendar } from "../../marks/windows/assignment-calendar.js";
import { flagsOf, isBorderline, isFlagRule, usualFlagRule } from "./piece-flags.js";
import { markingState } from "./marking-state.js";
import { refuseMark } from "./refuse-mark.js";

const calendar: AssignmentCalendar = {
  handInBy: "2027-01-15",
  marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
  moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" },
  releaseOn: "2027-02-19",
};
const bands = [
  { id: "fail", name: "Fail", from: "0" },
  { id: "pass", name: "Pass", from: "50" },
];
const scale = { lowest: "0", highest: "100", step: "1", bands };
const question = {
  code: "why",
  text: "Why?",
  kind: "text",
  choices: [],
  required: true,
  maxLength: null,
} as const;
const extension = { of: "marking", personId: "m1", until: "2027-02-03", reason: "illness" } as const;
const setting = { calendar, extensions: [], rules: { scale, markForm: [question] }, today: "2027-01-20" };
const piece = { markerId: "m1", attempts: 1, withdrawnOn: null, isMarked: false };
const why = { question: "why", answer: "Close reading." };
const offered = { value: "61", answers: [why] };

describe("a first mark", () => {
  test.each([
    ["as it is", {}, {}, {}, undefined],
    ["by another", { markerId: "m2" }, {}, {}, "not-allotted"],
    ["of nobody's", { markerId: null }, {}, {}, "not-allotted"],
    ["before the window", {}, {}, { today: "2027-01-15" }, "marking-not-open"],
    ["on the last day", {}, {}, { today: "2027-01-29" }, undefined],
    ["after the window", {}, {}, { today: "2027-01-30" }, "marking-closed"],
    ["within an extension", {}, {}, { today: "2027-02-03", extensions: [extension] }, undefined],
    ["after an extension", {}, {}, { today: "2027-02-04", extensions: [extension] }, "marking-closed"],
    ["corrected", { isMarked: true }, {}, {}, undefined],
    [
      "corrected while others moderate",
      { isMarked: true },
      {},
      { today: "2027-02-01", extensions: [extension] },
      "moderation-has-begun",
    ],
    ["of a second attempt, when all is over", { attempts: 2 }, {}, { today: "2027-03-01" }, undefined],
    ["of a withdrawn script", { withdrawnOn: "2027-01-18" }, {}, {}, "script-withdrawn"],
    ["of nothing", { attempts: 0 }, {}, {}, "nothing-handed-in"],
    ["that says there was nothing", { attempts: 0 }, { value: null, answers: [] }, {}, undefined],
    ["off the scale", {}, { value: "100.5" }, {}, "mark-off-scale"],
    ["that is no number", {}, { value: "good" }, {}, "mark-off-scale"],
    ["without its form", {}, { answers: [] }, {}, "question-unanswered"],
  ])("%s", (_, changedPiece, changedMark, changedSetting, code) => {
    const refusal = refuseMark(
      { ...piece, ...changedPiece },
      "m1",
      { ...offered, ...changedMark },
      {
        ...setting,
        ...changedSetting,
      },
    );
    expect(refusal?.code).toBe(code);
  });
});

test.each([
  [{ isMarked: true }, "2027-03-01", "done"],
  [{ handIn: "due" }, "2027-01-20", "nothing-to-mark"],
  [{ handIn: "missing" }, "2027-01-20", "nothing-to-mark"],
  [{ handIn: "withdrawn" }, "2027-01-20", "nothing-to-mark"],
  [{ isAllotted: false }, "2027-01-20", "not-allotted"],
  [{}, "2027-01-15", "ahead"],
  [{}, "2027-01-16", "due"],
  [{ handIn: "handed-in-late" }, "2027-01-30", "late"],
  [{ attempt: 2 }, "2027-03-30", "due"],
] as const)("the marking of %j on %s is %s", (facts, today, state) => {
  const ready = {
    handIn: "handed-in",
    isAllotted: true,
    isMarked: false,
    attempt: 1,
    window: calendar.marking,
  } as const;
  expect(markingState({ ...ready, ...facts }, today)).toBe(state);
});

describe("flags", () => {
  const facts = {
    ...{ mark: "80", markerSince: "2020-09-01", isOnRecoveryPlan: false, daysLate: 0, attempt: 1 },
  };
  test.each([
    [{}, []],
    [{ markerSince: "2026-09-01" }, ["new-assessor"]],
    [{ markerSince: null }, []],
    [{ mark: "48" }, ["borderline"]],
    [{ isOnRecoveryPlan: true, daysLate: 2, attempt: 2 }, ["on-recovery-plan", "late", "resubmitted"]],
    [{ mark: null }, []],
  ])("of %j are %j", (change, flags) => {
    expect(flagsOf({ ...facts, ...change }, scale, usualFlagRule, "2027-02-01")).toEqual(flags);
  });

  test("borderline is as near below as above, and the foot of the scale is no border", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }), (mark, within) => {
        expect(isBorderline(String(mark), scale, String(within))).toBe(Math.abs(mark - 50) <= within);
      }),
    );
  });

  test.each([
    [usualFlagRule, true],
    [{ borderWithin: "0.5", newMarkerDays: 0 }, true],
    [{ borderWithin: 2, newMarkerDays: 0 }, false],
    [{ borderWithin: "2", newMarkerDays: 1.5 }, false],
    [null, false],
  ])("%j is a rule of flags: %s", (value, is) => expect(isFlagRule(value)).toBe(is));
});
