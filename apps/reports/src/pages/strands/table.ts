import { percentTable } from "@reviewpoint/charts/tables";
import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";
import { tabOf } from "../../figure/tabs.js";
import type { StrandsQuery } from "../../generated/documents.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { anyJudged } from "../cells.js";
import { shareOrder } from "./share-order.js";
import { strandTable } from "./strand-table.js";
import { strandTabs } from "./tabs.js";

/** The review points at which somebody has been judged; those to come would only be empty bars. */
export function pointsInView(data: StrandsQuery, { choice }: Context): readonly ReviewPoint[] {
  return choice.reviewPoints.filter(({ code }) =>
    anyJudged(data.levels.filter(({ reviewPoint }) => reviewPoint?.code === code)),
  );
}

/** The rows of the tab in view. */
export function strandsTable(data: StrandsQuery, context: Context): Table {
  const points = pointsInView(data, context);
  return tabOf(context, strandTabs(context)) === "expected"
    ? fromChartTable(percentTable(shareOrder(data.expected, context, points).rows, wordsForCharts(context)))
    : strandTable(data, context, points);
}
