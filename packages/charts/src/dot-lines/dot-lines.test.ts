import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { textWidth } from "../drawing/index.js";
import type { DotLine } from "./dot-line.js";
import { layOutDots, nameSize } from "./layout.js";

const wordsUpTo = (maxLength: number) =>
  fc
    .array(fc.constantFrom("Judge", "of", "mathematics", "Wellbeing", "pieces", "0.71", "and"), {
      ...{ minLength: 1, maxLength },
    })
    .map((all) => all.join(" "));
const words = wordsUpTo(14);
const figure = fc.constant({ value: 0.5, lower: 0.2, upper: 0.9 });
const line: fc.Arbitrary<DotLine> = fc.oneof(
  words.map((name) => ({ name, end: "", figure: null })),
  fc.tuple(words, figure, fc.boolean()).map(([name, known, isWithin]) => ({
    ...{ name, isWithin, end: "−0.71, n = 1024", figure: known },
  })),
  fc.tuple(words, wordsUpTo(40)).map(([name, instead]) => ({ name, end: "", figure: null, instead })),
);
const lines = fc.array(line, { maxLength: 12 });
const widths = fc.integer({ min: 280, max: 1600 });

test("law: no words leave the picture or their room in it, at any width", () => {
  fc.assert(
    fc.property(lines, widths, (all, width) => {
      const { left, right, places } = layOutDots(all, width);
      expect(width - left - right).toBeGreaterThan(100);
      for (const { name, instead, line: own } of places) {
        for (const text of name.split("\n")) expect(textWidth(text, nameSize)).toBeLessThanOrEqual(width);
        for (const text of instead.split("\n"))
          expect(left + textWidth(text, nameSize)).toBeLessThanOrEqual(width);
        expect(textWidth(own.end, nameSize)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("law: lines stand one below the other: no dot or word of one reaches into the next", () => {
  const half = (text: string) => 8 * text.split("\n").length;
  fc.assert(
    fc.property(lines, widths, (all, width) => {
      const { height, places } = layOutDots(all, width);
      let floor = 0;
      for (const { wordsAt, dotAt, name, instead } of places) {
        expect(Math.min(wordsAt - half(name), dotAt - half(instead))).toBeGreaterThanOrEqual(floor - 1);
        floor = Math.max(wordsAt + half(name), dotAt + half(instead));
      }
      expect(floor).toBeLessThanOrEqual(height + 1);
    }),
  );
});
