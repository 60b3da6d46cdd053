import { type ChartWords, type Word, nounFor, withSeparators } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { totals } from "./order.js";

/**
 * The line below the bars that counts the rows not drawn and what is missing there; null when all are drawn.
 */
export function moreInWords(left: readonly CompletenessRow[], group: Word, words: ChartWords): string | null {
  if (left.length === 0) return null;
  const { missing, judgedLate } = totals(left);
  const head = `and ${withSeparators(left.length)} more ${nounFor(left.length, group)}`;
  const verb = missing === 1 ? words.judgement.singular : words.judgement.plural;
  const what =
    missing === 0 ? `no ${words.judgement.singular} missing` : `${withSeparators(missing)} ${verb} missing`;
  return `${head}: ${what}${judgedLate === 0 ? "" : `, ${withSeparators(judgedLate)} late`}`;
}
