import {
  type ChartWords,
  type Word,
  neutralWords,
  nounFor,
  percentText,
  withSeparators,
} from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { byMissing, totals } from "./order.js";

/**
 * Whose judgements are missing or late, in one sentence; it begins with a count, so its numbers are figures.
 *
 * @param group what a row is, e.g. the provider's word for school
 */
export function completenessSentence(
  rows: readonly CompletenessRow[],
  group: Word,
  words: ChartWords = neutralWords,
): string {
  const { due, judged, judgedLate, missing, withMissing } = totals(rows);
  const { judgement } = words;
  if (due === 0) return `No ${judgement.plural} are due.`;
  const done = judged + judgedLate;
  const head = `${withSeparators(done)} of ${withSeparators(due)} ${judgement.plural} (${percentText(done, due)}) ${done === 1 ? "is" : "are"} in`;
  const late = judgedLate === 0 ? "" : `, ${withSeparators(judgedLate)} of them late`;
  if (missing === 0) return `${head}${late}; none is missing.`;
  const worst = byMissing(rows)[0]!;
  const where =
    withMissing === 1
      ? `, ${missing === 1 ? "from" : "all from"} ${worst.label}`
      : ` from ${withSeparators(withMissing)} ${nounFor(withMissing, group)}, most from ${worst.label} (${withSeparators(worst.missing!)})`;
  return `${head}${late}; ${withSeparators(missing)} ${missing === 1 ? "is" : "are"} missing${where}.`;
}
