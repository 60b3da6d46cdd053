import { expect, test } from "@jest/globals";
import { usualTargetRules as rules } from "../rules/target-rules.js";
import { meetingStates } from "./meeting.js";
import { refuseConfirming, refuseReturning } from "./refuse-answer.js";
import { refuseDraft, refuseHandingOver } from "./refuse-meeting.js";

const record = {
  heldOn: "2026-11-02",
  minutes: 60,
  reflection: "Starts went well.",
  reviewedTargetIds: ["a"],
};
const empty = { ...record, minutes: null, reflection: "", reviewedTargetIds: [] };

test("a draft may leave out anything, and is of a meeting that was", () => {
  expect(refuseDraft(empty, null, rules, "2026-11-02")).toBeNull();
  expect(refuseDraft(empty, null, rules, "2026-11-01")).toEqual({
    ...{ code: "meeting-to-come", heldOn: "2026-11-02" },
  });
  for (const minutes of [0, 241, 1.5]) {
    const refusal = { code: "minutes-out-of-bounds", minutes, most: 240 };
    expect(refuseDraft({ ...empty, minutes }, null, rules, "2026-11-02")).toEqual(refusal);
  }
  expect(refuseDraft({ ...empty, minutes: 240 }, null, rules, "2026-11-02")).toBeNull();
});

test.each([
  [record, ["a"], undefined],
  [record, [], undefined],
  [record, ["a", "b", "c"], { code: "targets-not-reviewed", targetIds: ["b", "c"] }],
  [{ ...record, reflection: " " }, [], { code: "reflection-missing" }],
  [{ ...record, minutes: null }, [], { code: "minutes-out-of-bounds", minutes: 0, most: 240 }],
])("%j with %j open is handed over unless %j", (one, open, refusal) => {
  expect(refuseHandingOver(one, "draft", open, rules, "2026-11-02") ?? undefined).toEqual(refusal);
});

test("what is confirmed is changed only after it was returned", () => {
  const answers = meetingStates.map((state) => [
    state,
    refuseDraft(record, state, rules, "2026-11-02")?.code,
    refuseConfirming(state)?.code,
    refuseReturning(state, "Another week.")?.code,
  ]);
  expect(answers).toEqual([
    ["draft", undefined, "meeting-not-handed-over", "meeting-not-handed-over"],
    ["handed-over", undefined, undefined, undefined],
    ["returned", undefined, "meeting-not-handed-over", "meeting-not-handed-over"],
    ["confirmed", "meeting-already-confirmed", "meeting-already-confirmed", undefined],
  ]);
  expect(refuseReturning("confirmed", " ")).toEqual({ code: "note-missing" });
});
