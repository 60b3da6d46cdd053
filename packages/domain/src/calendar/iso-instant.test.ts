import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareInstants, isIsoInstant } from "./iso-instant.js";

describe("an instant with a zone", () => {
  test.each(["2026-01-30T14:05:00Z", "2026-01-30T14:05:00.123456+05:30", "2026-01-30T23:59:59-12:00"])(
    "%s is one",
    (text) => expect(isIsoInstant(text)).toBe(true),
  );

  test.each([
    "2026-01-30T14:05:00",
    "2026-01-30",
    "2026-02-30T14:05:00Z",
    "2026-01-30T24:00:00Z",
    "2026-01-30T14:60:00Z",
    "2026-01-30T14:05:60Z",
    "2026-01-30 14:05:00Z",
    "2026-01-30T14:05:00+15:00",
  ])("%s is refused", (text) => {
    expect(isIsoInstant(text)).toBe(false);
    expect(() => compareInstants(text, "2026-01-30T14:05:00Z")).toThrow(RangeError);
  });
});

describe("the order of instants", () => {
  const instants = fc.date({ min: new Date("0002-01-01"), max: new Date("9998-01-01"), noInvalidDate: true });

  test("is the order in time", () =>
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const order = compareInstants(a.toISOString(), b.toISOString());
        expect(Math.sign(order)).toBe(Math.sign(a.getTime() - b.getTime()));
      }),
    ));

  test("does not depend on the zone an instant is written in", () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: -840, max: 840 }), (instant, minutes) => {
        const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const pad = (part: number) => String(Math.floor(part)).padStart(2, "0");
        const size = Math.abs(minutes);
        const zoned = `${local}${minutes < 0 ? "-" : "+"}${pad(size / 60)}:${pad(size % 60)}`;
        expect(compareInstants(zoned, instant.toISOString())).toBe(0);
      }),
    ));

  test("counts hours, minutes and seconds", () => {
    expect(compareInstants("2026-01-30T14:05:30Z", "2026-01-30T14:04:45Z")).toBe(45);
    expect(compareInstants("2026-01-31T01:00:00Z", "2026-01-30T23:59:59Z")).toBe(3601);
  });

  test("tells nanoseconds apart", () => {
    expect(compareInstants("2026-01-30T14:05:00.000000001Z", "2026-01-30T14:05:00Z")).toBe(1);
  });
});
