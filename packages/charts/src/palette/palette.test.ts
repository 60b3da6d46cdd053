import { describe, expect, test } from "@jest/globals";
import { type Colours, darkColours, lightColours } from "./colours.js";
import { contrast } from "./contrast.js";
import { levelColour, levelStop } from "./level-colour.js";
import { colourOf, colourProperties } from "./properties.js";

const appearances: [string, Colours][] = [
  ["light", lightColours],
  ["dark", darkColours],
];

describe("contrast", () => {
  test("known ratios of WCAG: black on white, #767676 on white", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
    expect(contrast("#FFFFFF", "#767676")).toBeCloseTo(4.54, 2);
  });

  test("a colour in another notation is refused with its value", () => {
    expect(() => contrast("red", "#FFFFFF")).toThrow("contrast requires colours as #RRGGBB: red");
  });
});

describe.each(appearances)("%s", (_name, colours) => {
  const { paper, ink, quiet, rule, state, stops, bands, movement } = colours;

  test("words on paper reach 4.5:1", () => {
    for (const words of [ink, quiet]) expect(contrast(words, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("numbers on every stop and band reach 4.5:1", () => {
    for (const swatch of [...stops, ...bands])
      expect(contrast(swatch.ink, swatch.fill)).toBeGreaterThanOrEqual(4.5);
  });

  test("every edge, rule, texture and stream reaches 3:1 on paper", () => {
    const lines = [...stops, ...bands].map((swatch) => swatch.edge);
    for (const line of [...lines, rule, state, ...Object.values(movement)]) {
      expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    }
  });

  test("no two stops of a scale have the same fill", () => {
    for (let levels = 1; levels <= 7; levels += 1) {
      const fills = Array.from({ length: levels }, (_, at) => stops[levelStop(at + 1, levels) - 1]!.fill);
      expect(new Set(fills).size).toBe(levels);
    }
  });
});

test("both appearances set the same properties, each once", () => {
  const [light, dark] = appearances.map(([, colours]) => colourProperties(colours).map(([name]) => name));
  expect(light).toEqual(dark);
  expect(new Set(light).size).toBe(light!.length);
});

test("stops rise with the rank, whatever the scale; a long scale shares them in order", () => {
  for (let levels = 1; levels <= 12; levels += 1) {
    const stops = Array.from({ length: levels }, (_, at) => levelStop(at + 1, levels));
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
    expect(stops.at(-1)).toBe(7);
  }
});

test("a rank off the scale and a property that no palette has are refused", () => {
  expect(() => levelStop(5, 4)).toThrow("levelStop requires a rank from 1 to 4: 5");
  expect(() => levelColour(0, 4)).toThrow(RangeError);
  expect(() => colourOf("--chart-nothing")).toThrow(
    "colourOf requires a property of the palette: --chart-nothing",
  );
});
