import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { refuseReport } from "./refuse-report.js";
import { type ReportToGive, type ReportWay, reportWays } from "./subject-report.js";

const days = { today: "2026-11-29", opensOn: "2026-11-09" };
const reader = (personId: string, mayReceive = true) => ({ personId, mayReceive });
const report: ReportToGive = {
  ...{ account: "Questioning needs work.", way: "spoken", occasion: null, givenOn: "2026-11-20" },
  readers: [reader("director")],
};

test.each([
  ["as it is", {}, null],
  ["on the window's first day", { givenOn: days.opensOn }, null],
  ["today by letter", { way: "letter", givenOn: days.today }, null],
  ["at a meeting that is named", { way: "meeting", occasion: "Management group" }, null],
  ["without words", { account: " \n" }, { code: "report-empty" }],
  ["to nobody", { readers: [] }, { code: "report-to-nobody" }],
  [
    "to somebody whom reports are not for",
    { readers: [reader("director"), reader("mentor", false)] },
    { code: "report-not-for", personIds: ["mentor"] },
  ],
  ["tomorrow", { givenOn: "2026-11-30" }, { code: "day-to-come", today: days.today }],
  ["before the window", { givenOn: "2026-11-08" }, { code: "report-too-early", from: days.opensOn }],
  [
    "by letter, the day before",
    { way: "letter", givenOn: "2026-11-28" },
    { code: "letter-not-today", today: days.today },
  ],
  ["at a meeting", { way: "meeting" }, { code: "words-missing", what: "meeting" }],
  [
    "at a meeting without a name",
    { way: "meeting", occasion: " " },
    { code: "words-missing", what: "meeting" },
  ],
] as const)("given %s", (_, change, refusal) => {
  expect(refuseReport({ ...report, ...change }, days)).toEqual(refusal);
});

test("law: what may be given is said to somebody who may receive it, on a day that has come", () =>
  fc.assert(
    fc.property(
      fc.record({
        account: fc.constantFrom("", " ", "Words."),
        way: fc.constantFrom(...(Object.keys(reportWays) as ReportWay[])),
        occasion: fc.constantFrom(null, "", "Management group"),
        givenOn: fc.constantFrom("2026-11-08", "2026-11-09", "2026-11-29", "2026-11-30"),
        readers: fc.array(
          fc.boolean().map((mayReceive) => reader("p", mayReceive)),
          { maxLength: 3 },
        ),
      }),
      (given) => {
        if (refuseReport(given, days) !== null) return;
        expect(given.account.trim()).not.toBe("");
        expect(given.readers.length).toBeGreaterThan(0);
        expect(given.readers.every(({ mayReceive }) => mayReceive)).toBe(true);
        expect(given.givenOn >= days.opensOn && given.givenOn <= days.today).toBe(true);
      },
    ),
  ));
