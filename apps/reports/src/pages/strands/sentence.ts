import { strandBarsSentence } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";
import type { StrandsQuery } from "../../generated/documents.js";
import { noJudgements } from "../../states/empty.js";
import { laggingStrand, sharesOf } from "../lagging.js";
import { pointsInView } from "./points.js";
import { strandRows } from "./strand-rows.js";

/** Which strand lags, and whether it moved since the review point before. */
export function strandsSentence(data: StrandsQuery, context: Context): string {
  const points = pointsInView(data, context);
  if (points.length === 0) return noJudgements(context);
  return strandBarsSentence(strandRows(data, context, points), wordsForCharts(context));
}

/** The figure's title, at most ten words. */
export function strandsTitle(data: StrandsQuery, context: Context): string {
  const { choice, words } = context;
  if (choice.strand) return `${choice.strand.name} through the year`;
  const last = pointsInView(data, context).at(-1);
  const lagging = laggingStrand(sharesOf(data.expected, choice, last?.code));
  return lagging ? `${lagging.strand.name} lags behind` : `No ${words.one("strand")} lags behind the others`;
}
