import { textWidth, wrapText } from "../drawing/index.js";
import { statusWord } from "../table/index.js";
import { percentText, withSeparators } from "../words/index.js";
import type { PercentRow } from "./percent-row.js";

/** Font size of names and figures, px. */
export const nameSize = 13;

const boldness = 1.08;

/** Places names, figures and the axis; below 560 px names and figures stand above their dot. */
export function layOutPercent(rows: readonly PercentRow[], width: number) {
  const above = width < 560;
  const ends = rows.map(endText);
  const endWidth = Math.max(0, ...ends.map((end) => textWidth(end, nameSize)));
  const room = above ? width - endWidth - 10 : Math.min(220, 0.3 * width);
  const names = rows.map((row) => wrapText(row.label, room / boldness, nameSize, above ? 1 : 2));
  const nameWidth = Math.max(0, ...names.flat().map((name) => textWidth(name, nameSize) * boldness));
  return {
    names: names.map((name) => name.join("\n")),
    ends,
    /** Room for half of `0%` and `100%` where nothing else stands beside the axis. */
    left: above ? 14 : nameWidth + 18,
    right: above ? 20 : endWidth + 18,
    pitch: above ? 46 : 32,
    ticks: above ? [0, 50, 100] : [0, 25, 50, 75, 100],
    /** From the middle of a row to its words, and to its dot, px. */
    wordsAt: above ? -14 : 0,
    dotAt: above ? 9 : 0,
  };
}

/** A share in a few words: percent of how many, `u` where it is of low reliability. */
function endText(row: PercentRow): string {
  if (row.percent === null || row.count === null || !row.denominator) {
    return statusWord(row.status === "OK" ? "UNAVAILABLE" : row.status);
  }
  const low = row.status === "LOW_RELIABILITY" ? " (u)" : "";
  return `${percentText(row.count, row.denominator)} of ${withSeparators(row.denominator)}${low}`;
}
