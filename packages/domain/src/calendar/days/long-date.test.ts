import { expect, test } from "@jest/globals";
import { longDate } from "./long-date.js";

test.each([
  ["2026-01-30", "30 January 2026"],
  ["2026-12-01", "1 December 2026"],
  ["2028-02-29", "29 February 2028"],
  ["0987-06-05", "5 June 987"],
])("%s is %s", (date, words) => expect(longDate(date)).toBe(words));

test("no month is left out or said twice", () => {
  const said = Array.from({ length: 12 }, (_, at) => longDate(`2027-${String(at + 1).padStart(2, "0")}-01`));
  expect(said.map((words) => new Date(`${words} UTC`).getUTCMonth())).toEqual([...said.keys()]);
});

test.each(["soon", "2026-02-30", "2026-1-3", ""])("%j is no day", (text) => {
  expect(() => longDate(text)).toThrow(
    new RangeError(`not a day written YYYY-MM-DD: ${JSON.stringify(text)}`),
  );
});
