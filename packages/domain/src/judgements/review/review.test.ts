import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../calendar/index.js";
import fc from "fast-check";
import { refuseRecording } from "./refuse-recording.js";
import { refuseReopening } from "./refuse-reopening.js";
import { type ReviewToSign, refuseSignOff } from "./refuse-sign-off.js";
import type { ReviewStep } from "./review-step.js";

const window = { opensOn: "2026-11-02", closesOn: "2026-11-13" };
const signed: ReviewStep = { kind: "signed-off", on: "2026-11-12" };
const reopened: ReviewStep = { kind: "reopened", on: "2026-11-16", until: "2026-11-20" };

describe("recording", () => {
  test.each([
    ["2026-11-01", null, { code: "window-not-open", opensOn: "2026-11-02" }],
    ["2026-11-02", null, null],
    ["2026-11-13", null, null],
    ["2026-11-14", null, { code: "window-closed", closedOn: "2026-11-13" }],
    ["2026-11-12", signed, { code: "review-signed-off", signedOffOn: "2026-11-12" }],
    ["2027-03-01", signed, { code: "review-signed-off", signedOffOn: "2026-11-12" }],
    ["2026-11-20", reopened, null],
    ["2026-11-21", reopened, { code: "window-closed", closedOn: "2026-11-20" }],
    // reopened during the window: what was left of the window stays open
    ["2026-11-13", { kind: "reopened", on: "2026-11-12", until: "2026-11-12" } as const, null],
  ])("on %s after %j", (today, latest, refusal) => {
    expect(refuseRecording(window, latest, today)).toEqual(refusal);
  });
});

describe("signing off", () => {
  const review: ReviewToSign = {
    window,
    absence: { withdrawnOn: null, deferredOn: null, returnedOn: null },
    latest: null,
    strandIds: ["a", "b", "c"],
    judgedStrandIds: ["a", "b", "c"],
    reasons: [],
  };
  const missing = { ...review, judgedStrandIds: ["b"] };
  test.each([
    ["whole", {}, "2026-11-02", null],
    ["before the window", {}, "2026-11-01", { code: "window-not-open", opensOn: "2026-11-02" }],
    ["long after the window", {}, "2027-01-31", null],
    ["twice", { latest: signed }, "2026-11-13", { code: "review-signed-off", signedOffOn: "2026-11-12" }],
    ["once more, reopened", { latest: reopened }, "2026-12-24", null],
    ["with strands missing", missing, "2026-11-12", { code: "strands-missing", strandIds: ["a", "c"] }],
    [
      "with a reason for one of two",
      { ...missing, reasons: [{ strandId: "a", reason: "Ill." }] },
      "2026-11-12",
      { code: "strands-missing", strandIds: ["c"] },
    ],
    [
      "with an empty reason",
      { ...missing, reasons: [{ strandId: "a", reason: " " }] },
      "2026-11-12",
      { code: "reason-missing" },
    ],
    [
      "with a reason for what is judged",
      { ...missing, reasons: [{ strandId: "b", reason: "Ill." }] },
      "2026-11-12",
      { code: "strand-judged", strandId: "b" },
    ],
    [
      "with two reasons for one strand",
      {
        ...missing,
        reasons: [
          { strandId: "a", reason: "Ill." },
          { strandId: "a", reason: "Away." },
        ],
      },
      "2026-11-12",
      { code: "strand-twice", strandId: "a" },
    ],
    [
      "with a reason for a strand of another version",
      { ...missing, reasons: [{ strandId: "z", reason: "Ill." }] },
      "2026-11-12",
      { code: "strand-of-another-version", strandId: "z" },
    ],
    [
      "of somebody who left",
      { absence: { ...review.absence, withdrawnOn: "2026-11-12" } },
      "2026-11-12",
      { code: "trainee-withdrawn", withdrawnOn: "2026-11-12" },
    ],
  ])("%s", (_, change, today, refusal) => {
    expect(refuseSignOff({ ...review, ...change }, today)).toEqual(refusal);
  });
});

describe("reopening", () => {
  const why = { until: "2026-11-20", reason: "A judgement came by post." };
  test.each([
    ["before the window", null, why, "2026-11-01", { code: "window-not-open", opensOn: "2026-11-02" }],
    [
      "on the last day of the window",
      null,
      why,
      "2026-11-13",
      { code: "review-open", closesOn: "2026-11-13" },
    ],
    ["the day after", null, why, "2026-11-14", null],
    ["signed off within the window", signed, why, "2026-11-13", null],
    ["until today", signed, { ...why, until: "2026-11-13" }, "2026-11-13", null],
    [
      "until yesterday",
      signed,
      { ...why, until: "2026-11-12" },
      "2026-11-13",
      { code: "day-in-past", day: "2026-11-12", today: "2026-11-13" },
    ],
    ["without a reason", signed, { ...why, reason: "\t" }, "2026-11-13", { code: "reason-missing" }],
    ["while it is reopened", reopened, why, "2026-11-20", { code: "review-open", closesOn: "2026-11-20" }],
    ["after that", reopened, { ...why, until: "2026-12-01" }, "2026-11-21", null],
  ])("%s", (_, latest, reopening, today, refusal) => {
    expect(refuseReopening(window, latest, reopening, today)).toEqual(refusal);
  });

  test("is refused as open on exactly the days on which judgements may be recorded", () =>
    fc.assert(
      fc.property(fc.nat(40), fc.option(fc.nat(40)), (now, until) => {
        const today = addDays("2026-10-25", now);
        const latest: ReviewStep | null =
          until === null
            ? null
            : { kind: "reopened", on: window.closesOn, until: addDays("2026-10-25", until) };
        const isOpen = refuseReopening(window, latest, { until: "2027-07-01", reason: "x" }, today);
        expect(isOpen?.code === "review-open").toBe(refuseRecording(window, latest, today) === null);
      }),
    ));
});
