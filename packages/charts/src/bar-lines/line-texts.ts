import { hiddenStatus, statusWord } from "../table/index.js";
import { type ChartWords, listInWords, nounFor, percentText, withSeparators } from "../words/index.js";
import { type BarLine, hidesShare } from "./bar-line.js";
import type { StrandBar } from "./strand-bar.js";

/** The figure at the end of a bar: share of those judged who are at or above the expected level; `u` where they are few. */
export function lineShare(line: BarLine, brief: boolean): string {
  if (hidesShare(line)) return hiddenWord(line);
  if (line.judged === 0) return brief ? "–" : "none judged";
  if (line.atOrAbove === null) return brief ? "–" : "no level expected";
  const share = percentText(line.atOrAbove, line.judged!);
  const low = line.status === "LOW_RELIABILITY" ? " (u)" : "";
  return brief ? `${share}${low}` : `${share} of ${withSeparators(line.judged!)}${low}`;
}

/** A bar in words, as its link is called. */
export function lineLabel(line: BarLine, words: ChartWords): string {
  const where = `${line.strand}, ${line.reviewPoint}`;
  if (line.all === null) return `${where}: ${hiddenWord(line)}`;
  const parts = line.segments
    .filter((row) => row.count !== 0)
    .map((row) => `${countOf(row)} ${row.kind === "level" ? row.label : row.label.toLowerCase()}`);
  const people = `${withSeparators(line.all)} ${nounFor(line.all, words.trainee)}`;
  return parts.length === 0 ? `${where}: ${people}` : `${where}: ${people}: ${listInWords(parts)}`;
}

const hiddenWord = ({ status }: Pick<StrandBar, "status">) => statusWord(hiddenStatus(status));

const countOf = (row: StrandBar) => (row.count === null ? `(${hiddenWord(row)})` : withSeparators(row.count));
