import { describe, expect, test } from "@jest/globals";
import { isIsoDate, isoDate } from "./iso-date.js";

describe("a day written YYYY-MM-DD", () => {
  test.each(["2026-09-01", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s exists", (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDate(text)).toBe(text);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "0000-01-01",
    "2026-1-1",
    "01/09/2026",
    "2026-09-01T00:00:00Z",
    " 2026-09-01",
    "2026-09-01\n",
    "",
  ])("%j is refused", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(
      new RangeError(`not a day written YYYY-MM-DD: ${JSON.stringify(text)}`),
    );
  });
});
