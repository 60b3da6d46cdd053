import type { ComponentChildren } from "preact";
import { writeAddress } from "../address/address.js";
import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";
import { type ChartOrder, isGrid } from "../charts/order.js";
import { staticChart } from "../charts/static-chart.js";
import { withFilters } from "../filters/chosen.js";
import type { Order } from "../table/sort.js";
import type { Table } from "../table/table.js";
import { FoldedRows } from "../table/folded-rows.js";
import { TableView } from "../table/table-view.js";

interface Props {
  readonly context: Context;
  /** At most ten words, with a verb: what the figure says. */
  readonly title: string;
  /** What is counted, of whom, when. */
  readonly subtitle: string;
  readonly sentence?: string | undefined;
  /** The picture; without one the table stands alone. */
  readonly chart?: ChartOrder | null;
  readonly table: Table;
  readonly order?: Order | undefined;
  /** Whether this figure's table is what the page leaves as CSV. */
  readonly leaves?: boolean;
  readonly children?: ComponentChildren;
}

/** A chart and its table, of which one is in view; titles above, ways to take it along beneath. */
export function Figure(props: Props) {
  const { context, title, subtitle, sentence, chart, table, order, leaves = true, children } = props;
  const asTable = !chart || context.address.parameters.show === "table";
  const shown = asTable ? "shows-table" : isGrid(chart) ? "shows-grid" : "shows-chart";
  const folds = shown === "shows-chart" && table.rows.some(({ inShort }) => inShort);
  return (
    <figure class={`figure ${shown}${folds ? " folds" : ""}`}>
      <figcaption>
        <h2>{title}</h2>
        <p class="figure-subtitle">{withFilters(subtitle, context)}</p>
        {sentence ? <p class="figure-sentence">{sentence}</p> : null}
      </figcaption>
      <div class="figure-tools">
        {chart ? <Switch context={context} asTable={asTable} /> : null}
        <div class="figure-files">
          {leaves ? (
            <a class="tool" href={writeAddress({ ...context.address, format: "csv" })} download>
              CSV
            </a>
          ) : null}
          {shown === "shows-chart" ? (
            <button class="tool needs-script" type="button" data-png={title} hidden>
              PNG
            </button>
          ) : null}
          <button class="tool needs-script" type="button" data-print hidden>
            Print
          </button>
        </div>
      </div>
      {children}
      {chart && !asTable ? <Picture order={chart} /> : null}
      {folds ? <FoldedRows table={table} /> : null}
      <div class="figure-table">
        <TableView table={table} address={context.address} order={order} />
      </div>
    </figure>
  );
}

function Switch({ context: { address }, asTable }: { context: Context; asTable: boolean }) {
  return (
    <div class="switch" role="group" aria-label="Show as">
      <a href={linkHere(address, { show: null })} aria-current={asTable ? undefined : "true"} data-swap>
        Chart
      </a>
      <a href={linkHere(address, { show: "table" })} aria-current={asTable ? "true" : undefined} data-swap>
        <span class="for-screen-readers">Show as </span>
        <span>Table</span>
      </a>
    </div>
  );
}

/** The drawn chart at both widths, and beside it what it was drawn from, as data that no browser runs. */
function Picture({ order }: { order: ChartOrder }) {
  if (isGrid(order)) {
    return <div class="figure-grid" dangerouslySetInnerHTML={{ __html: staticChart(order, "wide") }} />;
  }
  const json = JSON.stringify(order).replaceAll("<", "\\u003c");
  return (
    <>
      <div class="figure-chart wide" dangerouslySetInnerHTML={{ __html: staticChart(order, "wide") }} />
      <div class="figure-chart medium" dangerouslySetInnerHTML={{ __html: staticChart(order, "medium") }} />
      <script type="application/json" class="chart-order" dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
