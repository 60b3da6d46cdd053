import { expect, test } from "@jest/globals";
import type { KnowledgeGap } from "./knowledge-gap.js";
import { refuseGap } from "./refuse-gap.js";
import { refuseGapClosing } from "./refuse-gap-closing.js";
import { refuseGapReopening } from "./refuse-gap-reopening.js";

const gap: KnowledgeGap = {
  ...{ id: "a", topic: "Bar models", foundIn: "audit", raisedOn: "2026-10-05", closedOn: null },
};

test("the same words are the same gap while it is open, and a new one after it was closed", () => {
  expect(refuseGap(" bar  MODELS ", [gap])).toEqual({ code: "gap-already-raised", gapId: "a" });
  expect(refuseGap("Bar models", [{ ...gap, closedOn: "2026-11-01" }])).toBeNull();
  expect(refuseGap("Number lines", [gap])).toBeNull();
  expect(refuseGap("\n", [])).toEqual({ code: "topic-missing" });
});

test("a gap is closed once, on evidence", () => {
  expect(refuseGapClosing(gap, "")).toEqual({ code: "closing-evidence-missing" });
  expect(refuseGapClosing(gap, "Seen in lesson 4.")).toBeNull();
  const closed = { ...gap, closedOn: "2026-11-01" };
  expect(refuseGapClosing(closed, "")).toEqual({ code: "gap-already-closed", closedOn: "2026-11-01" });
});

test("a closed gap is opened again, unless the same was raised anew meanwhile", () => {
  const closed = { ...gap, closedOn: "2026-11-01" };
  expect(refuseGapReopening(gap, [gap])).toEqual({ code: "gap-still-open" });
  expect(refuseGapReopening(closed, [closed])).toBeNull();
  const anew = { ...gap, id: "b", topic: "BAR models " };
  expect(refuseGapReopening(closed, [closed, anew])).toEqual({ code: "gap-already-raised", gapId: "b" });
  expect(refuseGapReopening(closed, [closed, { ...anew, closedOn: "2026-12-01" }])).toBeNull();
});
