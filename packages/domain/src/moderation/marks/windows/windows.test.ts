import { describe, expect, test } from "@jest/globals";
import type { AssignmentCalendar, Extension } from "./assignment-calendar.js";
import { checkCalendar } from "./check-calendar.js";
import { daysLate } from "./days-late.js";
import { mayRelease } from "./may-release.js";
import { lastDayFor, windowFor } from "./window-for.js";

const calendar: AssignmentCalendar = {
  handInBy: "2027-01-15",
  marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
  moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" },
  releaseOn: "2027-02-19",
};
const extension = (of: Extension["of"], personId: string, until: string, reason = "illness"): Extension => ({
  ...{ of, personId, until, reason },
});
const extensions = [
  extension("hand-in", "t1", "2027-01-22"),
  extension("hand-in", "t1", "2027-01-20"),
  extension("marking", "a1", "2027-02-03"),
];

describe("an extension", () => {
  test("is for one person and one thing; of several the furthest counts", () => {
    expect(lastDayFor("t1", "hand-in", calendar, extensions)).toBe("2027-01-22");
    expect(lastDayFor("t2", "hand-in", calendar, extensions)).toBe("2027-01-15");
    expect(lastDayFor("a1", "hand-in", calendar, extensions)).toBe("2027-01-15");
    expect(windowFor("a1", "marking", calendar, extensions)).toEqual({
      ...{ opensOn: "2027-01-16", closesOn: "2027-02-03" },
    });
    expect(windowFor("a2", "marking", calendar, extensions)).toEqual(calendar.marking);
    expect(windowFor("a1", "moderation", calendar, extensions)).toEqual(calendar.moderation);
  });

  test("never shortens", () => {
    const earlier = [extension("hand-in", "t1", "2027-01-04")];
    expect(lastDayFor("t1", "hand-in", calendar, earlier)).toBe("2027-01-15");
  });
});

test.each([
  ["t2", "2027-01-15", 0],
  ["t2", "2027-01-16", 1],
  ["t2", "2026-12-20", 0],
  ["t1", "2027-01-22", 0],
  ["t1", "2027-01-25", 3],
  ["t1", null, 10],
])("%s, who handed in on %s, is %i days late", (trainee, day, days) => {
  expect(daysLate(trainee, day, "2027-02-01", calendar, extensions)).toBe(days);
});

test("nobody is told before the release date", () => {
  expect(["2027-02-18", "2027-02-19", "2027-02-20"].map((day) => mayRelease(calendar, day))).toEqual([
    false,
    true,
    true,
  ]);
});

describe("the days of an assignment", () => {
  const wrong = (change: Partial<AssignmentCalendar>, given: readonly Extension[] = []) =>
    checkCalendar({ ...calendar, ...change }, given).map(({ code, field, value }) => [code, field, value]);

  test("that can be kept have nothing wrong", () => expect(wrong({}, extensions)).toEqual([]));

  test.each<[string, Partial<AssignmentCalendar>, readonly Extension[], readonly string[][]]>([
    [
      "days that do not exist",
      { handInBy: "2027-02-30" },
      [extension("hand-in", "t1", "soon")],
      [
        ["impossible-date", "handInBy", "2027-02-30"],
        ["impossible-date", "extensions[0].until", "soon"],
      ],
    ],
    [
      "a window that closes first",
      { marking: { opensOn: "2027-01-30", closesOn: "2027-01-29" } },
      [],
      [["closes-before-it-opens", "marking.closesOn", "2027-01-29"]],
    ],
    [
      "marking that ends with handing in",
      { handInBy: "2027-01-29" },
      [],
      [["marking-before-hand-in", "marking.closesOn", "2027-01-29"]],
    ],
    [
      "moderation that ends with marking",
      { moderation: { opensOn: "2027-01-20", closesOn: "2027-01-29" } },
      [],
      [["moderation-before-marking", "moderation.closesOn", "2027-01-29"]],
    ],
    [
      "a release on moderation's last day",
      { releaseOn: "2027-02-12" },
      [],
      [["release-before-moderation", "releaseOn", "2027-02-12"]],
    ],
    [
      "an assessor who would not have longer than the others",
      {},
      [extension("marking", "a1", "2027-01-29")],
      [["extends-nothing", "extensions[0].until", "2027-01-29"]],
    ],
    [
      "an extension without reason that extends nothing",
      {},
      [extension("hand-in", "t1", "2027-01-15", " ")],
      [
        ["empty-text", "extensions[0].reason", " "],
        ["extends-nothing", "extensions[0].until", "2027-01-15"],
      ],
    ],
    [
      "a moderator who would be later than the release",
      {},
      [extension("moderation", "m1", "2027-02-19")],
      [["extended-past-release", "extensions[0].until", "2027-02-19"]],
    ],
    [
      "an extension of something else",
      {},
      [extension("release" as "marking", "t1", "2027-02-26")],
      [["unknown-choice", "extensions[0].of", "release"]],
    ],
  ])("%s are named", (_, change, given, refusals) => expect(wrong(change, given)).toEqual(refusals));

  test("a window may be one day", () => {
    expect(wrong({ moderation: { opensOn: "2027-02-12", closesOn: "2027-02-12" } })).toEqual([]);
  });

  test("a trainee may hand in after the release", () => {
    expect(wrong({}, [extension("hand-in", "t1", "2027-03-05")])).toEqual([]);
  });
});
