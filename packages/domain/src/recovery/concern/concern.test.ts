import { describe, expect, test } from "@jest/globals";
import { recoverySettingOf, usualRecoverySetting } from "../recovery-setting.js";
import { planDueOn, refuseConcern } from "./concern.js";
import { followUpDay, refuseFollowUp } from "./follow-up.js";
import { refuseIntervention } from "./intervention.js";
import { refuseUnlinking } from "./refuse-unlinking.js";
import { refuseWelfareCheck } from "./welfare.js";

const today = "2026-10-16";
const missing = { code: "words-missing", what: "account" };
const toCome = { code: "day-to-come", today };
const school = {
  terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }],
  closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }],
};

describe("a concern", () => {
  const concern = { kind: "progress", raisedOn: today, account: "Lessons begin late." } as const;
  test("is raised today or about a day before, with words", () => {
    expect(refuseConcern(concern, today)).toBeNull();
    expect(refuseConcern({ ...concern, raisedOn: "2026-10-17" }, today)).toEqual(toCome);
    expect(refuseConcern({ ...concern, account: " " }, today)).toEqual(missing);
  });

  test("asks for a plan by the provider's days, where its kind asks for one", () => {
    expect(planDueOn(concern, usualRecoverySetting, school)).toBe(today);
    expect(planDueOn(concern, recoverySettingOf({ planWithin: 6 }), school)).toBe("2026-11-02");
    expect(planDueOn({ ...concern, kind: "welfare" }, usualRecoverySetting, school)).toBeNull();
  });
});

describe("a link that is taken back", () => {
  const offered = { id: "e1", reason: "It is about another trainee." };
  const linkedAt = "2026-10-05T09:00:00Z";
  const opened = (openedAt: string) => ({ id: "p1", openedOn: "2026-10-05", openedAt });
  const restedOn = { code: "evidence-rested-on", planId: "p1", openedOn: "2026-10-05" };
  test.each([
    ["while it stands", {}, { linkedAt, plan: null }, null],
    ["where none stands", {}, null, { code: "evidence-not-linked", id: "e1" }],
    ["without a reason", { reason: " " }, { linkedAt, plan: null }, { ...missing, what: "reason" }],
    ["when a plan was opened on it", {}, { linkedAt, plan: opened("2026-10-05T09:00:01Z") }, restedOn],
    ["when a plan was opened at the same instant", {}, { linkedAt, plan: opened(linkedAt) }, restedOn],
    ["when the plan was opened before", {}, { linkedAt, plan: opened("2026-10-05T08:59:59Z") }, null],
  ])("%s", (_, change, link, refusal) => {
    expect(refuseUnlinking({ ...offered, ...change }, link)).toEqual(refusal);
  });
});

describe("what was done", () => {
  const made = { madeOn: today, account: "Swapped a class.", followUpOn: null };
  test("is recorded with words, and followed up after it", () => {
    expect(refuseIntervention(made, today)).toBeNull();
    expect(refuseIntervention({ ...made, account: "" }, today)).toEqual(missing);
    expect(refuseIntervention({ ...made, madeOn: "2026-10-17" }, today)).toEqual(toCome);
    const early = { ...made, followUpOn: "2026-10-15" };
    expect(refuseIntervention(early, today)).toEqual({ code: "before-the-last", from: today });
  });

  test("is followed up on the day that was named, or after the usual days of the school", () => {
    expect(followUpDay(made, usualRecoverySetting, school)).toBe("2026-11-06");
    expect(followUpDay({ ...made, followUpOn: "2026-10-19" }, usualRecoverySetting, school)).toBe(
      "2026-10-19",
    );
  });

  test("is followed up while that is awaited", () => {
    const awaited = { lastOn: "2026-10-05", isAwaited: true };
    const found = { on: today, account: "It is calmer.", nextOn: null };
    expect(refuseFollowUp(found, awaited, today)).toBeNull();
    const over = { ...awaited, isAwaited: false };
    expect(refuseFollowUp(found, over, today)).toEqual({
      code: "nothing-to-follow-up",
      followedUpOn: "2026-10-05",
    });
    expect(refuseFollowUp({ ...found, account: "" }, awaited, today)).toEqual(missing);
    expect(refuseFollowUp({ ...found, on: "2026-10-17" }, awaited, today)).toEqual(toCome);
    expect(refuseFollowUp({ ...found, on: "2026-10-04" }, awaited, today)).toEqual({
      code: "before-the-last",
      from: "2026-10-05",
    });
    expect(refuseFollowUp({ ...found, nextOn: "2026-10-15" }, awaited, today)).toEqual({
      code: "before-the-last",
      from: today,
    });
  });
});

describe("a welfare check", () => {
  const check = { checkedOn: today, account: "Well.", reason: "Weekly check", nextOn: null };
  test("says why, what was found, and nothing of days to come", () => {
    expect(refuseWelfareCheck(check, today)).toBeNull();
    expect(refuseWelfareCheck({ ...check, reason: "" }, today)).toEqual({ ...missing, what: "reason" });
    expect(refuseWelfareCheck({ ...check, account: "" }, today)).toEqual(missing);
    expect(refuseWelfareCheck({ ...check, checkedOn: "2026-10-17" }, today)).toEqual(toCome);
    expect(refuseWelfareCheck({ ...check, nextOn: "2026-10-15" }, today)).toEqual({
      code: "before-the-last",
      from: today,
    });
  });
});
