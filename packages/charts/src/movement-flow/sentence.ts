import { chartStates } from "../palette/index.js";
import { type ChartWords, listInWords, neutralWords, nounFor, oneStyle } from "../words/index.js";
import type { MovementContext, MovementRow } from "./movement-row.js";
import { direction } from "./places.js";

/** Who moved since last time: up, not at all, down, and who has no level now. */
export function movementSentence(
  rows: readonly MovementRow[],
  { points, scale }: MovementContext,
  words: ChartWords = neutralWords,
): string {
  if (rows.some((row) => row.count === null)) {
    return `Movement between ${points.from} and ${points.to} may not be shown in full: some groups are too small.`;
  }
  const sum = (keep: (row: MovementRow) => boolean) =>
    rows.filter(keep).reduce((all, row) => all + row.count!, 0);
  const judged = sum((row) => row.fromRank !== null && row.toRank !== null);
  const up = sum((row) => direction(row) === "up");
  const down = sum((row) => direction(row) === "down");
  const states = chartStates
    .map((state) => ({
      label: scale.stateLabels[state].toLowerCase(),
      count: sum((row) => row.toState === state),
    }))
    .filter(({ count }) => count > 0);
  const { alone: say } = oneStyle([judged, ...states.map(({ count }) => count)], words.numbersInWordsUpTo);
  const without = listInWords(
    states.map(({ label, count }) => `${say(count)} ${count === 1 ? "is" : "are"} ${label}`),
  );
  const now = without === "" ? "" : `; at ${points.to}, ${without}`;
  if (judged === 0)
    return `No ${words.trainee.singular} was judged at both ${points.from} and ${points.to}${now}.`;
  const who = `Of ${say(judged)} ${nounFor(judged, words.trainee)} judged at both ${points.from} and ${points.to}`;
  return `${who}, ${say(up)} moved up, ${say(judged - up - down)} stayed and ${say(down)} moved down${now}.`;
}
