import { progressGridSentence, progressGridTable } from "@reviewpoint/charts/tables";
import { linkTo } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { GridQuery } from "../../generated/documents.js";
import { Empty } from "../../states/empty.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { ofGroup } from "../group.js";
import { strandLinks } from "../strands/strand-order.js";
import { gridCells } from "./cells.js";

/** Strands down, review points across, coloured by the share that is where it is expected to be. */
export function gridView(data: GridQuery, context: Context): Content {
  const { words } = context;
  const chartWords = wordsForCharts(context);
  const cells = gridCells(data, context);
  const answer = progressGridSentence(cells, data.provider.reachedFromPercent, chartWords);
  const known = cells.some(({ status }) => status !== "UNAVAILABLE" && status !== "NOT_APPLICABLE");
  if (!known)
    return { answer, body: <Empty context={context} href={linkTo(context.address, "/completeness")} /> };
  return {
    answer,
    body: (
      <>
        <Figure
          context={context}
          title={`When each ${words.one("strand")} reaches the expected ${words.one("level")}`}
          subtitle={`Share of judged ${words.many("trainee")}${ofGroup(context)} at or above the expected ${words.one("level")}, by ${words.one("strand")} and ${words.one("reviewPoint")}`}
          chart={{
            kind: "progress-grid",
            rows: cells,
            threshold: data.provider.reachedFromPercent,
            words: chartWords,
            links: strandLinks(context, context.choice.reviewPoints),
          }}
          table={gridTable(data, context)}
        />
        <Notes
          context={context}
          definition={`Of the ${words.many("trainee")} judged on a ${words.one("strand")} at a ${words.one("reviewPoint")}, the share at or above the ${words.one("level")} that the curriculum expects there. Those not judged, deferred or withdrawn are not in this share; Completeness and ${words.many("strand")} count them.`}
        />
      </>
    ),
  };
}

/** The grid's numbers, a row a cell. */
export function gridTable(data: GridQuery, context: Context): Table {
  return fromChartTable(progressGridTable(gridCells(data, context), wordsForCharts(context)));
}
