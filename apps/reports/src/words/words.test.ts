import { describe, expect, test } from "@jest/globals";
import { longInstant } from "./dates.js";
import { fromToday } from "./days.js";
import { list, percentage, thousands } from "./numbers.js";
import { roleName } from "./roles.js";
import { countText, shareText } from "./symbols.js";
import { capital, wordsOf } from "./words.js";

describe("the provider's own words", () => {
  const words = wordsOf([{ key: "trainee", singular: "ITT teacher", plural: "ITT teachers" }]);
  test.each([
    [0, "0 ITT teachers"],
    [1, "1 ITT teacher"],
    [1204, "1,204 ITT teachers"],
  ])("%i is %s", (amount, text) => expect(words.count(amount, "trainee")).toBe(text));
  test("a thing that the provider has not named keeps its neutral word", () => {
    expect(words.many("reviewPoint")).toBe("review points");
  });
  test("a capital changes nothing behind the first letter", () =>
    expect(capital(words.one("trainee"))).toBe("ITT teacher"));
  test("roles are named by the vocabulary where it names them", () => {
    expect(roleName("HUB_DIRECTOR", words)).toBe("hub director");
    expect(roleName("TRAINEE", words)).toBe("ITT teacher");
    expect(roleName("EXAM_BOARD", words)).toBe("exam board");
  });
});

test.each([
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%i is written %s", (amount, text) => expect(thousands(amount)).toBe(text));

test.each([
  [0, "0%"],
  [0.4, "under 1%"],
  [57.5, "58%"],
  [99.7, "over 99%"],
  [100, "100%"],
])("a share of %d is %s", (share, text) => expect(percentage(share)).toBe(text));

test.each([
  [[], ""],
  [["Art"], "Art"],
  [["Art", "Music"], "Art and Music"],
  [["Art", "Music", "Drama"], "Art, Music and Drama"],
])("%p is read %s", (items, text) => expect(list(items)).toBe(text));

test("instants are on English clocks", () => {
  expect(longInstant("2026-07-01T14:05:00Z")).toMatch(/^1 July 2026 at 15:05$/);
  expect(longInstant("2026-01-30T14:05:00Z")).toMatch(/^30 January 2026 at 14:05$/);
});

test.each([
  ["2027-02-03", "today"],
  ["2027-02-04", "tomorrow"],
  ["2027-02-02", "yesterday"],
  ["2027-02-12", "in 9 days"],
  ["2027-01-03", "31 days ago"],
])("from 3 February 2027, %s is %s", (day, text) => expect(fromToday(day, "2027-02-03")).toBe(text));

test.each([
  ["OK", 58, "58%"],
  ["LOW_RELIABILITY", 58, "58% u"],
  ["SUPPRESSED", null, "c"],
  ["NOT_APPLICABLE", null, "z"],
  ["UNAVAILABLE", null, "x"],
  ["OK", 0, "0%"],
] as const)("a share that is %s (%p) reads %s", (status, percent, text) => {
  expect(shareText({ status, percent, count: percent })).toBe(text);
  if (percent === null) expect(countText({ status, count: null })).toBe(text);
});
