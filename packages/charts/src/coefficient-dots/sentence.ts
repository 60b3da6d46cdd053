import type { CoefficientFigure, CoefficientRow } from "./coefficient-row.js";
import { reasonInWords, valueInWords } from "./in-words.js";

/** Each figure of agreement before moderation and after it, in the order of the rows. */
export function coefficientsSentence(rows: readonly CoefficientRow[]): string {
  if (rows.length === 0) return "There is no figure of agreement before moderation or after it.";
  const say = (figure: CoefficientFigure, row: CoefficientRow) =>
    figure.estimate === null ? reasonInWords(figure).toLowerCase() : valueInWords(figure.estimate, row);
  const all = rows.map((row) => `${row.label} ${say(row.before, row)}, then ${say(row.after, row)}`);
  return `Agreement before moderation, then after it, is: ${all.join("; ")}.`;
}
