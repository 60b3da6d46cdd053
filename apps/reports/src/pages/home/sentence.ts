import { reviewPointBarsSentence } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { type StrandCells, strandRows } from "../strands/strand-rows.js";
import { wordsForCharts } from "../../charts/words.js";
import { noJudgements } from "../../states/empty.js";
import { capital } from "../../words/words.js";
import { anyJudged } from "../cells.js";
import { groupName } from "../group.js";
import { laggingStrand, sharesOf } from "../lagging.js";
import { notCounted } from "./strand-cells-in.js";

/** The answer of the first page: how many there are, and the strand furthest behind. */
export function homeSentence(data: StrandCells | null, context: Context): string {
  if (!data) return notCounted;
  const { choice, words } = context;
  const total = data.levels.find(({ denominator }) => denominator !== null)?.denominator;
  const group = groupName(context);
  const alone = context.frame.viewer.scope.kind === "SELF";
  const who =
    alone || total === undefined || total === null
      ? ""
      : `${capital(group)} ${group.startsWith("your ") ? "have" : "has"} ${words.count(total, "trainee")}. `;
  if (!anyJudged(data.levels)) return `${who}${noJudgements(context)}`;
  if (alone) return ownSentence(data, context);
  const rows = strandRows(data, context, choice.reviewPoint ? [choice.reviewPoint] : []);
  return `${who}${reviewPointBarsSentence(rows, wordsForCharts(context))}`;
}

/** For a reader who sees only themselves: in how many strands they are where they are expected to be. */
function ownSentence(data: StrandCells, { choice, words }: Context): string {
  const shares = sharesOf(data.expected, choice);
  const reached = shares.filter(({ percent }) => percent === 100).length;
  const at = choice.reviewPoint ? `At ${choice.reviewPoint.name}, ` : "";
  const of = `${reached} of ${words.count(shares.length, "strand")}`;
  return `${at}${of} ${reached === 1 ? "is" : "are"} at or above the expected ${words.one("level")}.`;
}

/** The title of the first page's figure, at most ten words. */
export function homeTitle(data: StrandCells, { choice, words }: Context): string {
  const lagging = laggingStrand(sharesOf(data.expected, choice));
  return lagging ? `${lagging.strand.name} is furthest behind` : `Every ${words.one("strand")} at a glance`;
}
