import { coefficientsTable, differencesSentence, differencesTable } from "@reviewpoint/charts/tables";
import type { Context } from "../../../../address/page.js";
import { wordsForCharts } from "../../../../charts/words.js";
import { Figure } from "../../../../figure/figure.js";
import { fromChartTable } from "../../../../table/chart-table.js";
import { coefficientRows } from "./coefficients.js";
import { differenceRows, differencesTitle } from "./differences.js";
import type { Sides } from "./sides.js";

/** Differences and figures of agreement, each as a chart and as a table. */
export function AgreementFigures({ sides, context }: { readonly sides: Sides; readonly context: Context }) {
  const words = wordsForCharts(context);
  const [differences, coefficients] = [differenceRows(sides), coefficientRows(sides)];
  return (
    <>
      <Figure
        context={context}
        name="differences"
        isFiltered={false}
        title={differencesTitle(sides)}
        subtitle="Pieces by the difference of what was given from what the moderator gave"
        sentence={differencesSentence(differences, words)}
        chart={{ kind: "difference-bars", rows: differences, words }}
        table={fromChartTable(differencesTable(differences))}
      />
      <Figure
        context={context}
        name="coefficients"
        isFiltered={false}
        title="How far judgements agree, and how sure that is"
        subtitle="Shares of pieces and coefficients with 95% intervals; n is the number of pieces with both"
        chart={{ kind: "coefficient-dots", rows: coefficients, words }}
        table={fromChartTable(coefficientsTable(coefficients))}
      />
    </>
  );
}
