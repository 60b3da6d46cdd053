import { type ChartWords, listInWords, neutralWords, nounFor, numberAlone } from "../words/index.js";
import { relationOf } from "./relation.js";
import type { TraineeCell } from "./trainee-cell.js";

/** How the trainee stands at the last review point with a judgement: strands at or above, below (named), not judged. */
export function traineeGridSentence(cells: readonly TraineeCell[], words: ChartWords = neutralWords): string {
  const judgedAt = cells
    .filter((cell) => cell.state === "judged" && cell.level !== null)
    .map((cell) => cell.reviewPoint);
  const points = [...new Set(cells.map((cell) => cell.reviewPoint))];
  const now = points.filter((point) => judgedAt.includes(point)).at(-1);
  if (now === undefined) return "Nothing has been judged yet.";
  const here = cells.filter((cell) => cell.reviewPoint === now);
  const say = (count: number) => numberAlone(count, words.numbersInWordsUpTo);
  const expecting = here.filter((cell) => ["above", "at", "below"].includes(relationOf(cell).name));
  const below = expecting.filter((cell) => relationOf(cell).name === "below");
  const open = here.filter((cell) => relationOf(cell).name === "not_judged").length;
  const rest =
    open === 0 ? "" : `; ${say(open)} ${nounFor(open, words.strand)} ${open === 1 ? "is" : "are"} not judged`;
  if (expecting.length === 0) return `At ${now}, no ${words.level.singular} is expected yet${rest}.`;
  const good = expecting.length - below.length;
  const head = `At ${now}, ${say(good)} of ${say(expecting.length)} judged ${nounFor(expecting.length, words.strand)} ${expecting.length === 1 || good === 1 ? "is" : "are"} at or above the expected ${words.level.singular}`;
  const lag = below.length === 0 ? "" : `; below it: ${listInWords(below.map((cell) => cell.strand))}`;
  return `${head}${lag}${rest}.`;
}
