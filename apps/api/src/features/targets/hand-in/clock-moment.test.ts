import { expect, test } from "@jest/globals";
import { clockMoment } from "./clock-moment.js";

test.each([
  ["2026-01-15T17:30:00Z", "2026-01-15T17:30", "winter"],
  ["2026-07-15T17:30:00Z", "2026-07-15T18:30", "summer"],
  ["2026-07-15T23:30:00Z", "2026-07-16T00:30", "the day is that of the clock"],
  ["2026-03-29T00:59:00Z", "2026-03-29T00:59", "the last minute before summer time"],
  ["2026-03-29T01:00:00Z", "2026-03-29T02:00", "its first"],
  ["2026-10-25T00:30:00Z", "2026-10-25T01:30", "an hour that is shown twice: once"],
  ["2026-10-25T01:30:00Z", "2026-10-25T01:30", "and again"],
  ["2026-07-15T21:00:00-09:00", "2026-07-16T07:00", "written in another zone"],
  ["2026-07-16T19:00:00+13:00", "2026-07-16T07:00", "and in a third"],
])("%s is %s (%s)", (instant, moment) => expect(clockMoment(instant, "Europe/London")).toBe(moment));

test("what is no instant is no moment", () =>
  expect(() => clockMoment("soon", "Europe/London")).toThrow(RangeError));

test("another provider's clock is its own", () => {
  expect(clockMoment("2026-07-15T17:30:00Z", "Asia/Dubai")).toBe("2026-07-15T21:30");
  expect(clockMoment("2026-07-15T23:30:00Z", "Europe/Gibraltar")).toBe("2026-07-16T01:30");
  expect(() => clockMoment("2026-07-15T23:30:00Z", "Mars/Olympus")).toThrow(RangeError);
});
