import { expect, test } from "@jest/globals";
import { placementOn } from "./placement-on.js";

const home = { schoolUrn: "100001", position: 1, startsOn: "2026-09-03", endsOn: "2027-02-12" };
const second = { schoolUrn: "100002", position: 2, startsOn: "2027-02-22", endsOn: "2027-06-25" };
const undated = { startsOn: null, endsOn: null };

test.each([
  ["2026-09-02", null],
  ["2026-09-03", home],
  ["2027-02-12", home],
  ["2027-02-15", null],
  ["2027-02-22", second],
  ["2027-06-25", second],
  ["2027-06-26", null],
])("on %s", (date, placement) => {
  expect(placementOn([second, home], date)).toBe(placement);
});

test("an open end runs on", () => {
  const open = { ...home, endsOn: null };
  expect(placementOn([open], "2030-01-01")).toBe(open);
  expect(placementOn([{ ...home, startsOn: null }], "2020-01-01")).not.toBeNull();
});

test("where two overlap, the last to begin counts", () => {
  const visit = { schoolUrn: "100003", position: 3, startsOn: "2026-11-02", endsOn: "2026-11-06" };
  expect(placementOn([home, visit], "2026-11-04")).toBe(visit);
});

test("dates come before none; of several without dates the home placement counts", () => {
  const homeUndated = { ...home, ...undated };
  const secondUndated = { ...second, ...undated };
  expect(placementOn([secondUndated, homeUndated], "2027-03-01")).toBe(homeUndated);
  expect(placementOn([homeUndated, second], "2027-03-01")).toBe(second);
  expect(placementOn([homeUndated, second], "2026-10-01")).toBe(homeUndated);
});

test("one date is enough to come before a placement without any", () => {
  const homeUndated = { ...home, ...undated };
  const openSecond = { ...second, endsOn: null };
  const endingSecond = { ...second, startsOn: null };
  expect(placementOn([homeUndated, openSecond], "2027-03-01")).toBe(openSecond);
  expect(placementOn([homeUndated, endingSecond], "2027-03-01")).toBe(endingSecond);
});

test("days that do not exist are refused, and nobody is placed without placements", () => {
  expect(() => placementOn([home], "2026-09-31")).toThrow(RangeError);
  expect(placementOn([], "2026-09-30")).toBeNull();
});
