import { type ChartWords, neutralWords, oneStyle } from "../words/index.js";
import type { DifferenceRow } from "./difference-row.js";

/** How many pieces were given the same as by the moderator, lower and higher: before moderation, and after it. */
export function differencesSentence(
  rows: readonly DifferenceRow[],
  { numbersInWordsUpTo }: ChartWords = neutralWords,
): string {
  const [before, after] = (["before", "after"] as const).map((side) => {
    const sum = (is: (difference: number) => boolean) =>
      rows.reduce((all, row) => all + (is(Number(row.difference)) ? row[side] : 0), 0);
    return {
      all: sum(() => true),
      same: sum((one) => one === 0),
      lower: sum((one) => one < 0),
      higher: sum((one) => one > 0),
    };
  }) as [Sums, Sums];
  if (before.all + after.all === 0) return "No piece has both a first and a second judgement.";
  const { alone } = oneStyle([...Object.values(before), ...Object.values(after)], numbersInWordsUpTo);
  const what = "what was given is the same as the moderator’s ";
  const say = ({ all, same, lower, higher }: Sums, noun: string) =>
    all === 0
      ? "no piece has both judgements"
      : `for ${alone(same)} of ${alone(all)}${noun}, lower for ${alone(lower)} and higher for ${alone(higher)}`;
  const head = `Before moderation ${before.all === 0 ? "" : what}${say(before, before.all === 1 ? " piece" : " pieces")}`;
  return `${head}; after it ${before.all === 0 ? what : ""}${say(after, "")}.`;
}

interface Sums {
  readonly all: number;
  readonly same: number;
  readonly lower: number;
  readonly higher: number;
}
