import { textWidth, wrapText } from "../drawing/index.js";
import { withSeparators } from "../words/index.js";
import type { DifferenceRow } from "./difference-row.js";
import { differenceInWords } from "./in-words.js";

/** Font sizes of names and of numbers, px. */
export const sizes = { name: 13, number: 12 } as const;

/** One bar with its number: px from the left edge. */
export interface DifferenceBar {
  readonly difference: string;
  readonly side: "before" | "after";
  readonly sign: "lower" | "same" | "higher";
  readonly pieces: number;
  readonly x1: number;
  readonly x2: number;
  /** Where its number begins, or ends where the bar lies left of the rule. */
  readonly numberAt: number;
}

const gap = 16;
/** Most px that one piece is wide: a few pieces make no wall. */
const widest = 48;

/**
 * Two columns on one scale, before moderation and after it, each around a rule of its own: lower ones lie left of it,
 * higher ones right, and those without a difference half on each side. Below 560 px names stand above the bars.
 *
 * @param rows in the order in which they are drawn
 */
export function layOutDifferences(rows: readonly DifferenceRow[], width: number) {
  const above = width < 560;
  const room = above ? width : Math.min(220, 0.34 * width);
  const names = rows.map((row) =>
    wrapText(differenceInWords(row.difference), room, sizes.name, above ? 1 : 2),
  );
  const from = above ? 0 : Math.max(0, ...names.flat().map((name) => textWidth(name, sizes.name))) + 14;
  const column = (width - from - gap) / 2;
  const counts = rows.flatMap(({ before, after }) => [before, after]);
  const number = textWidth(withSeparators(Math.max(1, ...counts)), sizes.number) + 4;
  const reach = (side: number) =>
    Math.max(
      0,
      ...rows.map(({ difference, before, after }) => {
        const sign = Math.sign(Number(difference));
        return sign === 0 ? Math.max(before, after) / 2 : sign === side ? Math.max(before, after) : 0;
      }),
    );
  const [lower, higher] = [reach(-1), reach(1)];
  const unit = Math.min(widest, (column - 2 * number) / Math.max(1, lower + higher));
  const rules = { before: from + number + lower * unit, after: from + column + gap + number + lower * unit };
  const bars = rows.flatMap(({ difference, ...pieces }) =>
    (["before", "after"] as const).map((side): DifferenceBar => {
      const sign = Math.sign(Number(difference));
      const length = pieces[side] * unit;
      const x1 = rules[side] - (sign < 0 ? length : sign === 0 ? length / 2 : 0);
      const bar = { difference, side, pieces: pieces[side], x1, x2: x1 + length };
      return sign < 0
        ? { ...bar, sign: "lower", numberAt: x1 - 4 }
        : { ...bar, sign: sign === 0 ? "same" : "higher", numberAt: x1 + length + 4 };
    }),
  );
  return {
    above,
    names: names.map((name) => name.join("\n")),
    pitch: above ? 50 : names.some((name) => name.length > 1) ? 38 : 30,
    columns: { before: from, after: from + column + gap },
    column,
    rules,
    bars,
  };
}
