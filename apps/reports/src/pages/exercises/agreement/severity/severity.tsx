import { severityTable } from "@reviewpoint/charts/tables";
import type { Context } from "../../../../address/page.js";
import { wordsForCharts } from "../../../../charts/words.js";
import { Figure } from "../../../../figure/figure.js";
import { fromChartTable } from "../../../../table/chart-table.js";
import { type Severity, severityRows } from "./severity-rows.js";

interface Props {
  readonly severity: readonly Severity[];
  readonly context: Context;
}

/** How severe its judges were: one's own first, everybody's to line managers when it is closed; never a ranking. */
export function SeverityPart({ severity, context }: Props) {
  const rows = severityRows(severity);
  return (
    <>
      <section class="block" aria-labelledby="severity">
        <h2 id="severity">Severity</h2>
        <p>
          How much less, or more, than other judges somebody gives for the same work. Each sees their own when
          outcomes are decided; line managers see everybody’s when the exercise is closed, in no order of
          severity.
        </p>
        {rows.length === 0 ? <p>There is nothing that you can see yet.</p> : null}
        <ul class="entries">
          {rows.map(({ key, label, sentence }) => (
            <li key={key}>
              <p>
                <strong>{label}</strong>
              </p>
              <p>{sentence}</p>
            </li>
          ))}
        </ul>
      </section>
      {rows.some(({ estimate }) => estimate !== null) ? (
        <Figure
          context={context}
          name="severity"
          isFiltered={false}
          leaves={false}
          title="How far each judge differs from the others"
          subtitle="How much less is given than by other judges for the same work, with 95% intervals; n is the number of pieces compared"
          chart={{ kind: "severity-dots", rows, words: wordsForCharts(context) }}
          table={fromChartTable(severityTable(rows))}
        />
      ) : null}
    </>
  );
}
