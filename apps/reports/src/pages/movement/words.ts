import type { ChartWords } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";

/** On one strand a flow counts people; on all of them together it counts standings, one a person and strand. */
export function movementWords(context: Context): ChartWords {
  const words = wordsForCharts(context);
  if (context.choice.strand) return words;
  return { ...words, trainee: { singular: "standing", plural: "standings" } };
}
