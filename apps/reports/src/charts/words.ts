import { type ChartWords, chartWords } from "@reviewpoint/charts/tables";
import type { Context } from "../address/page.js";

/** The provider's words for charts, their tables and sentences. */
export function wordsForCharts({ frame }: Context): ChartWords {
  return chartWords(frame.provider.vocabulary);
}
