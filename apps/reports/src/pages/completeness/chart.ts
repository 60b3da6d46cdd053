import type { CompletenessRow } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import type { CompletenessLine } from "./rows.js";
import { groupingOf } from "./tabs.js";
import type { ChartOrder } from "../../charts/order.js";
import { wordsForCharts } from "../../charts/words.js";

/** The page's lines as rows of the chart. */
export function completenessRows(lines: readonly CompletenessLine[]): readonly CompletenessRow[] {
  return lines.map(({ key, label, row: { due, judged, judgedLate, missing, status } }) => {
    const hidden = status === "SUPPRESSED" || status === "UNAVAILABLE" || status === "NOT_APPLICABLE";
    const figures = hidden
      ? { due: null, judged: null, judgedLate: null, missing: null }
      : { due, judged, judgedLate, missing };
    return { key, label, status, ...figures };
  });
}

/** Bars of who still owes judgements, most first. */
export function completenessOrder(lines: readonly CompletenessLine[], context: Context) {
  const { words } = context;
  const { term } = groupingOf(context);
  return {
    kind: "completeness-bars",
    rows: completenessRows(lines.filter(({ row }) => row.due > 0)),
    group: { singular: words.one(term), plural: words.many(term) },
    words: wordsForCharts(context),
    links: Object.fromEntries(lines.flatMap(({ key, href }) => (href ? [[key, href]] : []))),
  } satisfies ChartOrder;
}
