import { describe, expect, test } from "@jest/globals";
import { appearance } from "./appearance.js";
import { checkSuppressionRule } from "./check-rule.js";
import { knownRange } from "./known-range.js";
import { symbolMeanings } from "./published-symbol.js";
import { roundedTo } from "./rounding.js";
import { shownAverage, shownPercent } from "./shown-share.js";
import { suppressionPresets } from "./suppression-presets.js";
import type { SuppressionRule } from "./suppression-rule.js";

const look = (count: number, rule: SuppressionRule) => {
  const { value, symbol } = appearance(count, rule);
  return symbol ?? value;
};

describe("rounding", () => {
  // The examples of HESA's and Ofqual's rounding to 5.
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
    [26, 25],
  ])("%d to %d", (count, rounded) => {
    expect(roundedTo(count, 5)).toBe(rounded);
  });

  test("half way goes up, 1 leaves everything, and only counts are rounded", () => {
    expect([4, 5, 14, 15].map((count) => roundedTo(count, 10))).toEqual([0, 10, 10, 20]);
    expect(roundedTo(7, 1)).toBe(7);
    expect(() => roundedTo(-1, 5)).toThrow(new RangeError("not a count of people: -1"));
    expect(() => roundedTo(1.5, 5)).toThrow(RangeError);
    expect(() => roundedTo(1, 0)).toThrow(new RangeError("not a whole number from 1 to round to: 0"));
    expect(() => roundedTo(1, 2.5)).toThrow(RangeError);
  });
});

describe("how counts look", () => {
  test.each([
    ["ofqual", [0, "low", "low", "low", "low", 5, 5, 5, 10]],
    ["hesa", ["low", "low", "low", 5, 5, 5, 5, 5, 10]],
    ["onsResearch", [0, "c", "c", "c", "c", "c", "c", "c", "c"]],
  ] as const)("0 to 8 under %s", (preset, looks) => {
    expect(looks.map((_, count) => look(count, suppressionPresets[preset]))).toEqual(looks);
  });

  test("a zero that is hidden looks like the smallest counts", () => {
    expect(look(0, { ...suppressionPresets.onsResearch, zeros: "hide" })).toBe("c");
    expect(look(0, { ...suppressionPresets.ofqual, zeros: "hide" })).toBe("low");
    expect(look(10, suppressionPresets.onsResearch)).toBe(10);
  });

  test("what rounds to 0 and is nobody is low beside what is small", () => {
    const rule = { ...suppressionPresets.ofqual, smallBelow: 2, roundTo: 10 };
    expect([0, 1, 4, 5].map((count) => look(count, rule))).toEqual([0, "low", "low", 10]);
  });
});

test("a look tells exactly the counts that have it", () => {
  for (const rule of [
    ...Object.values(suppressionPresets),
    { ...suppressionPresets.ofqual, zeros: "hide" as const },
  ]) {
    for (let count = 0; count < 40; count += 1) {
      const cell = appearance(count, rule);
      const range = knownRange(cell, rule);
      if (cell.symbol === "c") {
        expect(range).toEqual({ least: 1, most: Number.POSITIVE_INFINITY });
        continue;
      }
      for (let other = 0; other < 60; other += 1) {
        expect(other >= range.least && other <= range.most).toBe(look(other, rule) === look(count, rule));
      }
    }
  }
  expect(knownRange({ value: null, symbol: "z" }, suppressionPresets.hesa)).toEqual({ least: 0, most: 0 });
  expect(knownRange({ value: null, symbol: "c" }, suppressionPresets.hesa).least).toBe(0);
});

describe("shares", () => {
  test("percentages have one decimal and come from the numbers before rounding", () => {
    expect(shownPercent(1, 3, suppressionPresets.ofqual)).toEqual({ value: 33.3, symbol: null });
    expect(shownPercent(22, 22, suppressionPresets.hesa)).toEqual({ value: null, symbol: "c" });
    expect(shownPercent(23, 23, suppressionPresets.hesa)).toEqual({ value: 100, symbol: null });
    expect(shownPercent(0, 0, suppressionPresets.hesa)).toEqual({ value: null, symbol: "z" });
  });

  test("averages on 7 or fewer are hidden", () => {
    expect(shownAverage(2.5, 7, suppressionPresets.hesa)).toEqual({ value: null, symbol: "c" });
    expect(shownAverage(2.5, 8, suppressionPresets.hesa)).toEqual({ value: 2.5, symbol: null });
    expect(shownAverage(0, 0, suppressionPresets.hesa)).toEqual({ value: null, symbol: "z" });
  });

  test("counts out of bounds are shown", () => {
    expect(() => shownPercent(4, 3, suppressionPresets.hesa)).toThrow(
      new RangeError("not a count from 0 to 3: 4"),
    );
    expect(() => shownPercent(-1, 3, suppressionPresets.hesa)).toThrow(
      new RangeError("not a count from 0 to 3: -1"),
    );
    expect(() => shownPercent(1.5, 3, suppressionPresets.hesa)).toThrow(RangeError);
    expect(() => shownPercent(0, -1, suppressionPresets.hesa)).toThrow(
      new RangeError("not a count of people: -1"),
    );
    expect(() => shownAverage(1, 0.5, suppressionPresets.hesa)).toThrow(
      new RangeError("not a count of people: 0.5"),
    );
    expect(() => shownAverage(1, -1, suppressionPresets.hesa)).toThrow(RangeError);
  });
});

test("presets are sound, and each bound of a rule is held", () => {
  for (const preset of Object.values(suppressionPresets)) expect(checkSuppressionRule(preset)).toEqual([]);
  const wrong = {
    ...{
      name: " ",
      source: "",
      confidence: "sure",
      smallBelow: 0,
      smallSymbol: "x",
      zeros: "round",
      roundTo: 0.5,
    },
    ...{
      possibleValues: 1,
      hiddenTogether: -1,
      totals: "first",
      percentOfAtLeast: -1,
      averageOfAtLeast: Number.NaN,
    },
  };
  for (const [field, value] of Object.entries(wrong)) {
    const rule = { ...suppressionPresets.hesa, [field]: value } as SuppressionRule;
    expect(checkSuppressionRule(rule)).toEqual([{ code: "not-a-rule", place: field, value: String(value) }]);
  }
  const edge = {
    ...suppressionPresets.hesa,
    smallBelow: 1,
    roundTo: 1,
    possibleValues: 2,
    hiddenTogether: 0,
  };
  expect(checkSuppressionRule(edge)).toEqual([]);
});

test("every symbol has its meaning in words", () => {
  expect(Object.keys(symbolMeanings)).toEqual(["c", "z", "x", ":", "low", "u"]);
});
