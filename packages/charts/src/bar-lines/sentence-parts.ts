import { chartStates } from "../palette/index.js";
import { type ChartWords, listInWords, nounFor, oneStyle } from "../words/index.js";
import { type BarLine, hidesShare } from "./bar-line.js";

/** A bar that has a share at or above the expected level to compare. */
export type BarWithShare = BarLine & { readonly judged: number; readonly atOrAbove: number };

/** The bars that have a share, lowest share first; ties keep the order of the rows. */
export function byShare(lines: readonly BarLine[]): readonly BarWithShare[] {
  return lines
    .filter((line): line is BarWithShare => !!line.judged && line.atOrAbove !== null)
    .sort((a, b) => a.atOrAbove / a.judged - b.atOrAbove / b.judged);
}

/** Of how many of the strands told the share is hidden, e.g. "2 of 8 strands"; null where of none. */
export function hiddenShares(lines: readonly BarLine[], words: ChartWords): string | null {
  const hidden = lines.filter(hidesShare).length;
  return hidden === 0 ? null : `${hidden} of ${lines.length} ${nounFor(lines.length, words.strand)}`;
}

/**
 * How many are in which state over the strands of one review point, e.g. "one is deferred and 7 to 16 are not judged,
 * depending on the strand"; null when everyone is judged or the counts are hidden.
 */
export function statesInWords(lines: readonly BarLine[], words: ChartWords): string | null {
  const said = lines.flatMap(({ segments }) => segments.filter(({ key }) => isState(key)));
  const { before: say } = oneStyle(
    said.map(({ count }) => count ?? 0),
    words.numbersInWordsUpTo,
  );
  const fixed: string[] = [];
  const varying: string[] = [];
  for (const state of chartStates) {
    const rows = lines.flatMap((line) =>
      line.segments.filter((row) => row.key === state && row.count !== null),
    );
    const counts = rows.map((row) => row.count!);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    if (rows.length === 0 || most === 0) continue;
    const what = `${most === 1 ? "is" : "are"} ${rows[0]!.label.toLowerCase()}`;
    if (least === most) fixed.push(`${say(most)} ${what}`);
    else if (least === 0) varying.push(`up to ${say(most)} ${what}`);
    else varying.push(`${say(least)} to ${say(most)} ${what}`);
  }
  if (fixed.length + varying.length === 0) return null;
  const list = listInWords([...fixed, ...varying]);
  return varying.length === 0 ? list : `${list}, depending on the ${words.strand.singular}`;
}

function isState(key: string): boolean {
  return chartStates.some((state) => state === key);
}
