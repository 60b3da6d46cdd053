import { expect, test } from "@jest/globals";
import { frameworkVersionOn } from "./framework-version.js";

const versions = [
  { version: "2026-27", validFrom: "2026-09-01" },
  { version: "2025-26", validFrom: "2025-09-01" },
];

test.each([
  ["2025-08-31", undefined],
  ["2025-09-01", "2025-26"],
  ["2026-08-31", "2025-26"],
  ["2026-09-01", "2026-27"],
])("on %s the version is %s", (date, version) => {
  expect(frameworkVersionOn(versions, date)?.version).toBe(version);
});

test("two versions from the same day and days that do not exist are refused", () => {
  const twin = { version: "2026-27 b", validFrom: "2026-09-01" };
  expect(() => frameworkVersionOn([...versions, twin], "2026-10-01")).toThrow(
    new RangeError("versions 2026-27 and 2026-27 b both become valid on 2026-09-01"),
  );
  expect(() => frameworkVersionOn(versions, "2026-09-31")).toThrow(RangeError);
});
