import type { PictureOptions } from "../drawing/index.js";
import { drawDots } from "../dot-lines/index.js";
import { hiddenStatus, statusWord } from "../table/index.js";
import { neutralWords, percentText, withSeparators } from "../words/index.js";
import type { PercentRow } from "./percent-row.js";
import { percentSentence } from "./sentence.js";

/**
 * One dot a strand for its share at or above the expected level, on a whisker for the Wilson 95 % interval; a hollow
 * dot where the number is of low reliability. The axis is always 0–100 %.
 *
 * @throws RangeError when the width is out of bounds
 */
export function percentDots(rows: readonly PercentRow[], options: PictureOptions): Element {
  const lines = rows.map((row) => ({
    name: row.label,
    end: endText(row),
    figure:
      row.percent === null
        ? null
        : {
            value: row.percent,
            lower: row.lower,
            upper: row.upper,
            isHollow: row.status === "LOW_RELIABILITY",
          },
  }));
  const scale = {
    domain: [0, 100],
    ticks: { wide: [0, 25, 50, 75, 100], narrow: [0, 50, 100] },
    tickFormat: (value: number) => `${value}%`,
  } as const;
  return drawDots(lines, scale, percentSentence(rows, options.words ?? neutralWords), options);
}

/** A share in a few words: percent of how many, `u` where it is of low reliability. */
function endText(row: PercentRow): string {
  if (row.percent === null || row.count === null || !row.denominator) {
    return statusWord(hiddenStatus(row.status));
  }
  const low = row.status === "LOW_RELIABILITY" ? " (u)" : "";
  return `${percentText(row.count, row.denominator)} of ${withSeparators(row.denominator)}${low}`;
}
