import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../calendar/index.js";
import { lastDay } from "../rules/school-calendar.js";
import { usualTargetRules as rules } from "../rules/target-rules.js";
import { day, school, target } from "../testing/arbitraries.js";
import { refuseCarryOver } from "./refuse-carry-over.js";
import { refuseClosing, refuseReopening } from "./refuse-closing.js";
import { refuseTarget, type TargetDraft } from "./refuse-target.js";

const draft: TargetDraft = {
  action: "Ask three hinge questions in 9B",
  successEvidence: "Every answer noted",
  ...{ strandId: "s1", gapId: null, setOn: "2026-10-19", dueOn: "2026-11-09" },
};
const refuse = (change: Partial<TargetDraft>, open = 0, rule = rules) =>
  refuseTarget({ ...draft, ...change }, open, rule, school);

describe("a target", () => {
  test("that is one small step is set", () => expect(refuse({})).toBeNull());

  test.each([
    [{ action: " \n " }, { code: "action-missing" }],
    [{ action: "- Ask\n- Listen\n\n- Write" }, { code: "several-actions", actions: 3 }],
    [{ action: "x".repeat(301) }, { code: "action-too-long", letters: 301, allowed: 300 }],
    [{ successEvidence: null }, { code: "success-evidence-missing" }],
    [{ strandId: null }, { code: "target-link-missing" }],
    [{ dueOn: "2026-10-19" }, { code: "target-due-too-early", earliest: "2026-10-20" }],
    [{ dueOn: "2026-11-10" }, { code: "target-due-too-late", latest: "2026-11-09" }],
  ])("%j is refused: %j", (change, refusal) => expect(refuse(change)).toEqual(refusal));

  test("may have all the letters that are allowed, whatever their code units", () => {
    expect(refuse({ action: "𝒳".repeat(300) })).toBeNull();
  });

  test("is asked for no more than the provider asks", () => {
    const looser = { ...rules, asksSuccessEvidence: false, asksLink: false };
    expect(refuse({ successEvidence: null, strandId: null }, 0, looser)).toBeNull();
  });

  test("is set while there is room, and not beyond", () => {
    expect(refuse({}, 2)).toBeNull();
    expect(refuse({}, 3)).toEqual({ code: "too-many-open-targets", open: 3, allowed: 3 });
  });

  test("is in time up to the last day, on whatever day it is set", () => {
    fc.assert(
      fc.property(day, (setOn) => {
        const latest = lastDay(setOn, rules.dueWithin, school);
        expect(refuse({ setOn, dueOn: latest })).toBeNull();
        expect(refuse({ setOn, dueOn: addDays(latest, 1) })).toEqual({ code: "target-due-too-late", latest });
        expect(refuse({ setOn, dueOn: addDays(setOn, 1) })).toBeNull();
        expect(refuse({ setOn, dueOn: setOn })).toMatchObject({ code: "target-due-too-early" });
      }),
    );
  });
});

test("a target is carried over as often as allowed, closed once, and opened again only when it was closed", () => {
  fc.assert(
    fc.property(target, fc.constantFrom("met", "not-met", "dropped"), (one, outcome) => {
      const carried = refuseCarryOver(one, { on: one.dueOn, dueOn: addDays(one.dueOn, 1) }, rules, school);
      const closing = refuseClosing(one, outcome, "Seen in 9B.");
      if (one.closedOn !== null) {
        const closed = { code: "target-already-closed", closedOn: one.closedOn };
        expect([carried, closing]).toEqual([closed, closed]);
        expect(refuseReopening(one, 2, rules)).toBeNull();
        expect(refuseReopening(one, 3, rules)).toMatchObject({ code: "too-many-open-targets" });
      } else {
        expect(closing).toBeNull();
        expect(carried?.code).toBe(one.carriedOver >= 2 ? "carried-over-too-often" : undefined);
        expect(refuseReopening(one, 0, rules)).toEqual({ code: "target-still-open" });
      }
    }),
  );
});

test.each([
  ["met", " ", { code: "outcome-unexplained", outcome: "met" }],
  ["dropped", "", { code: "outcome-unexplained", outcome: "dropped" }],
  ["not-met", "", null],
] as const)("%s with the note %j: %j", (outcome, note, refusal) => {
  const open = {
    ...{ id: "a", strandId: "s1", gapId: null, setOn: "2026-10-19", dueOn: "2026-11-09", carriedOver: 0 },
    ...{ outcome: null, closedOn: null },
  };
  expect(refuseClosing(open, outcome, note)).toEqual(refusal);
});
