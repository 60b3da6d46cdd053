import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayOf } from "../calendar/index.js";
import { isLeftOver } from "./is-left-over.js";

/** The last day on which it stays, and the first on which it goes. */
test.each([
  ["on ordinary days", "2026-11-02", 7, "2026-11-09", "2026-11-10"],
  ["over the bank holidays of Christmas", "2026-12-23", 7, "2026-12-30", "2026-12-31"],
  ["over a half-term", "2027-02-12", 7, "2027-02-19", "2027-02-20"],
  ["over the night on which clocks go back", "2026-10-24", 1, "2026-10-25", "2026-10-26"],
  ["over the night on which clocks go forward", "2027-03-27", 1, "2027-03-28", "2027-03-29"],
  ["into the next academic year", "2027-08-30", 3, "2027-09-02", "2027-09-03"],
  ["over a leap day", "2028-02-28", 1, "2028-02-29", "2028-03-01"],
  ["not one day longer", "2026-11-02", 0, "2026-11-02", "2026-11-03"],
])("an unlinked file stays for the provider's days, %s", (_, addedOn, keepUnlinkedDays, last, first) => {
  const file = { addedOn, isLinked: false };
  expect(isLeftOver(file, last, { keepUnlinkedDays })).toBe(false);
  expect(isLeftOver(file, first, { keepUnlinkedDays })).toBe(true);
});

test("the days begin anew when its last link is taken back", () => {
  const file = { addedOn: "2026-10-01", unlinkedOn: "2026-11-02", isLinked: false };
  expect(isLeftOver(file, "2026-11-09", { keepUnlinkedDays: 7 })).toBe(false);
  expect(isLeftOver(file, "2026-11-10", { keepUnlinkedDays: 7 })).toBe(true);
  expect(isLeftOver({ ...file, unlinkedOn: null }, "2026-11-02", { keepUnlinkedDays: 7 })).toBe(true);
});

test("a linked file stays for ever, and one that is gone does not come back", () => {
  const day = fc.integer({ min: 20_000, max: 25_000 }).map(dayOf);
  fc.assert(
    fc.property(day, day, fc.nat(400), fc.nat(400), (addedOn, today, keepUnlinkedDays, later) => {
      expect(isLeftOver({ addedOn, isLinked: true }, today, { keepUnlinkedDays })).toBe(false);
      if (isLeftOver({ addedOn, isLinked: false }, today, { keepUnlinkedDays }))
        expect(isLeftOver({ addedOn, isLinked: false }, addDays(today, later), { keepUnlinkedDays })).toBe(
          true,
        );
    }),
  );
});
