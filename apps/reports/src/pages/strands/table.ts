import { percentTable } from "@reviewpoint/charts/tables";
import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";
import { tabOf } from "../../figure/tabs.js";
import type { StrandsQuery } from "../../generated/documents.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { pointsInView } from "./points.js";
import { shareOrder } from "./share-order.js";
import { strandTable } from "./strand-table.js";
import { strandTabs } from "./tabs.js";

/** The rows of the tab in view. */
export function strandsTable(data: StrandsQuery, context: Context): Table {
  const points: readonly ReviewPoint[] = pointsInView(data, context);
  const last = points.at(-1);
  if (tabOf(context, strandTabs(context)) === "expected" && last) {
    return fromChartTable(
      percentTable(shareOrder(data.expected, context, last).rows, wordsForCharts(context)),
    );
  }
  return strandTable(data, context, points);
}
