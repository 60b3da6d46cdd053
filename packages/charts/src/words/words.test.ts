import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  chartWords,
  listInWords,
  neutralWords,
  numberInWords,
  percentText,
  withSeparators,
} from "./index.js";

describe("numbers", () => {
  test.each([
    [0, "no"],
    [1, "one"],
    [9, "nine"],
    [10, "10"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("%i is %s", (count, words) => expect(numberInWords(count)).toBe(words));

  test("the bound is the provider's", () => {
    expect(numberInWords(19, 19)).toBe("nineteen");
    expect(numberInWords(1, 0)).toBe("1");
  });

  test.each([-1, 1.5, Number.NaN])("%d is refused", (count) => {
    expect(() => numberInWords(count)).toThrow(`numberInWords requires a whole number from 0: ${count}`);
  });

  test("law: separators change nothing but the look", () => {
    fc.assert(fc.property(fc.nat(), (count) => Number(withSeparators(count).replaceAll(",", "")) === count));
  });
});

describe("percentText", () => {
  test("law: 0% only of nobody, 100% only of everybody", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (whole, some) => {
        const part = some % (whole + 1);
        const text = percentText(part, whole);
        expect(text === "0%").toBe(part === 0);
        expect(text === "100%").toBe(part === whole);
      }),
    );
  });

  test("a part above its whole and a whole of nothing are refused", () => {
    expect(() => percentText(3, 2)).toThrow(RangeError);
    expect(() => percentText(0, 0)).toThrow("0 of 0");
  });
});

test("lists of none, one, two and three", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listInWords)).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
});

test("a vocabulary cannot overwrite what is not a word", () => {
  const words = chartWords([
    { key: "numbersInWordsUpTo", singular: "x", plural: "y" },
    { key: "hub", singular: "h", plural: "h" },
  ]);
  expect(words).toEqual(neutralWords);
});
