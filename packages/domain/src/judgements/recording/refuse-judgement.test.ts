import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../calendar/index.js";
import fc from "fast-check";
import { refuseAbsent } from "./refuse-absent.js";
import { type JudgingFrame, refuseJudgement } from "./refuse-judgement.js";

const here = { withdrawnOn: null, deferredOn: null, returnedOn: null };
const frame: JudgingFrame = {
  window: { opensOn: "2026-11-02", closesOn: "2026-11-13" },
  absence: here,
  strandIds: ["a", "b"],
  levelIds: ["low", "high"],
  evidenceRequired: false,
};
const offered = { strandId: "a", levelId: "low", judgedOn: "2026-11-04", evidence: null };
const today = "2026-11-10";

describe("a judgement", () => {
  test.each([
    ["the window's first day", { judgedOn: "2026-11-02" }, {}, null],
    ["the day before the window", { judgedOn: "2026-11-01" }, {}, "judged-before-window"],
    ["today", { judgedOn: today }, {}, null],
    ["tomorrow", { judgedOn: "2026-11-11" }, {}, "day-in-future"],
    ["a strand of another version", { strandId: "z" }, {}, "strand-of-another-version"],
    ["a level of another version", { levelId: "z" }, {}, "level-of-another-version"],
    ["no evidence where it is asked for", {}, { evidenceRequired: true }, "evidence-missing"],
    [
      "blank evidence where it is asked for",
      { evidence: " \n" },
      { evidenceRequired: true },
      "evidence-missing",
    ],
    ["evidence where it is asked for", { evidence: "Seen." }, { evidenceRequired: true }, null],
    ["the day before leaving", {}, { absence: { ...here, withdrawnOn: "2026-11-05" } }, null],
    ["the day of leaving", {}, { absence: { ...here, withdrawnOn: "2026-11-04" } }, "trainee-withdrawn"],
    ["the day before pausing", {}, { absence: { ...here, deferredOn: "2026-11-05" } }, null],
    ["the day of pausing", {}, { absence: { ...here, deferredOn: "2026-11-04" } }, "trainee-deferred"],
    [
      "the day before coming back",
      {},
      { absence: { ...here, deferredOn: "2026-10-01", returnedOn: "2026-11-05" } },
      "trainee-deferred",
    ],
    [
      "the day of coming back",
      {},
      { absence: { ...here, deferredOn: "2026-10-01", returnedOn: "2026-11-04" } },
      null,
    ],
  ])("%s", (_, change, around, code) => {
    expect(refuseJudgement({ ...offered, ...change }, { ...frame, ...around }, today)?.code ?? null).toBe(
      code,
    );
  });

  test("on a day that does not exist is misuse", () => {
    expect(() => refuseJudgement({ ...offered, judgedOn: "2026-11-31" }, frame, today)).toThrow(RangeError);
  });

  test("is never accepted of a day on which the trainee was away, nor of one to come", () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (judged, left, now) => {
        const [judgedOn, withdrawnOn, day] = [judged, left, now].map((n) => addDays("2026-10-20", n)) as [
          string,
          string,
          string,
        ];
        const absence = { ...here, withdrawnOn };
        const refusal = refuseJudgement({ ...offered, judgedOn }, { ...frame, absence }, day);
        const fits = judgedOn <= day && judgedOn >= "2026-11-02" && refuseAbsent(absence, judgedOn) === null;
        expect(refusal === null).toBe(fits);
      }),
    ));
});
