import { type DotLine, drawDots } from "../dot-lines/index.js";
import type { PictureOptions } from "../drawing/index.js";
import { signedText } from "../words/index.js";
import type { CoefficientFigure, CoefficientRow } from "./coefficient-row.js";
import { coefficientInWords, valueInWords } from "./in-words.js";
import { coefficientsSentence } from "./sentence.js";

const quarters = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/**
 * A dot a figure of agreement on a whisker for its interval, before moderation and beneath it after; the reason in words
 * where there is no figure. The axis ends at 1, and begins at 0 or, where a bound lies below it, there.
 *
 * @throws RangeError when the width is out of bounds
 */
export function coefficientDots(rows: readonly CoefficientRow[], options: PictureOptions): Element {
  const lines = rows.flatMap((row): DotLine[] => [
    { name: row.label, end: "", figure: null },
    lineOf("Before", row.before, row),
    lineOf("After", row.after, row),
  ]);
  const from = Math.min(0, ...lines.map(({ figure }) => figure?.lower ?? figure?.value ?? 0));
  const told = quarters.filter((tick) => tick >= from);
  const halves = told.filter((tick) => Number.isInteger(2 * tick));
  const scale = {
    domain: [from, 1],
    ticks: { wide: from < -0.25 ? halves : told, narrow: halves },
    tickFormat: (value: number) => signedText(value, 2),
    hasRule: from < 0,
  } as const;
  return drawDots(lines, scale, coefficientsSentence(rows), options);
}

function lineOf(name: string, figure: CoefficientFigure, row: CoefficientRow): DotLine {
  const line = { name, isWithin: true };
  const { estimate: value, lower, upper, n } = figure;
  if (value === null) return { ...line, end: "", figure: null, instead: coefficientInWords(figure, row) };
  const without = lower === null || upper === null ? ", no sound interval" : "";
  return {
    ...line,
    end: `${valueInWords(value, row)}${without}, n = ${n}`,
    figure: { value, lower, upper, isHollow: without !== "" },
  };
}
