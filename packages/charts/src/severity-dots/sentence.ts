import { type ChartWords, neutralWords, oneStyle } from "../words/index.js";
import type { SeverityRow } from "./severity-row.js";

/** Of how many judges a difference from others can be told, and in which direction; never who is the severest. */
export function severitySentence(
  rows: readonly SeverityRow[],
  { numbersInWordsUpTo }: ChartWords = neutralWords,
): string {
  if (rows.length === 0) return "Nothing is said of anybody’s severity.";
  if (rows.length === 1) return rows[0]!.sentence;
  const count = (is: (row: SeverityRow) => boolean) => rows.filter(is).length;
  const less = count(({ lower }) => lower !== null && lower > 0);
  const more = count(({ upper }) => upper !== null && upper < 0);
  const none = count(({ estimate }) => estimate === null);
  const same = rows.length - less - more - none;
  const { alone } = oneStyle([rows.length], numbersInWordsUpTo);
  const unsaid = none === 0 ? "" : `, and of ${alone(none)} nothing is said`;
  return `Of ${alone(rows.length)} judges, ${alone(less)} ${less === 1 ? "gives" : "give"} less than others for the same work and ${alone(more)} ${more === 1 ? "gives" : "give"} more; of ${alone(same)} no difference can be told${unsaid}.`;
}
