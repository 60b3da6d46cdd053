import type { Context } from "../../../address/page.js";
import { list } from "../../../words/numbers.js";
import type { Analysis } from "./analysed-point.js";

/** How many are judged, how many are below what is expected, and on which strands most are. */
export function analysisSentence(
  { trainees, complete, withStrandBelow, strands }: Analysis,
  point: string,
  { words }: Pick<Context, "words">,
): string {
  const strand = words.one("strand");
  const judged = `${complete === 0 ? "none" : complete} of ${words.count(trainees.length, "trainee")} ${complete < 2 ? "is" : "are"} judged on every ${strand}`;
  const below =
    withStrandBelow === 0
      ? `nobody is below the expected ${words.one("level")}`
      : `${withStrandBelow} ${withStrandBelow === 1 ? "is" : "are"} below the expected ${words.one("level")} on at least one`;
  const most = Math.max(0, ...strands.map((one) => one.below));
  const weakest = strands.filter((one) => one.below === most).map((one) => one.strand?.name ?? strand);
  const where = most === 0 ? "" : `, most of all on ${list(weakest)}`;
  return `At ${point}, ${judged}; ${below}${where}.`;
}
