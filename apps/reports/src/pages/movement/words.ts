import type { ChartWords } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";

/** On one strand a flow counts people; on all of them together it counts each person once a strand. */
export function movementWords(context: Context): ChartWords {
  const words = wordsForCharts(context);
  if (context.choice.strand) return words;
  const { judgement } = words;
  return {
    ...words,
    trainee: {
      singular: `${words.strand.singular} ${judgement.singular}`,
      plural: `${words.strand.singular} ${judgement.plural}`,
    },
  };
}
