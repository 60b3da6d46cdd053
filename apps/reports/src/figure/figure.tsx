import type { ComponentChildren } from "preact";
import { type Address, writeAddress } from "../address/address.js";
import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";
import { type ChartOrder, isGrid } from "../charts/order.js";
import { staticChart } from "../charts/static-chart.js";
import { withFilters } from "../filters/chosen.js";
import type { Order } from "../table/sort.js";
import type { Table } from "../table/table.js";
import { FoldedRows } from "../table/folded-rows.js";
import { fileParameters, isShownAsTable, showing } from "./shown-as.js";
import { TableView } from "../table/table-view.js";

interface Props {
  readonly context: Context;
  /** Which of several figures on a page it is: shown as a table, and taken along, by itself. */
  readonly name?: string;
  /** At most ten words, with a verb: what the figure says. */
  readonly title: string;
  /** What is counted, of whom, when. */
  readonly subtitle: string;
  readonly sentence?: string | undefined;
  /** Whether the filters of the link narrow what is counted; the subtitle then says them. */
  readonly isFiltered?: boolean;
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
  const { context, name, title, subtitle, sentence, chart, table, order, children } = props;
  const { isFiltered = true, leaves = true } = props;
  const { address } = context;
  const asTable = !chart || isShownAsTable(address, name);
  const shown = asTable ? "shows-table" : isGrid(chart) ? "shows-grid" : "shows-chart";
  const folds = shown === "shows-chart" && table.rows.some(({ inShort }) => inShort);
  return (
    <figure class={`figure ${shown}${folds ? " folds" : ""}`} data-figure={name}>
      <figcaption>
        <h2>{title}</h2>
        <p class="figure-subtitle">{isFiltered ? withFilters(subtitle, context) : subtitle}</p>
        {sentence ? <p class="figure-sentence">{sentence}</p> : null}
      </figcaption>
      <div class="figure-tools">
        {chart ? <Switch address={address} name={name} asTable={asTable} /> : null}
        <div class="figure-files">
          {leaves ? (
            <a
              class="tool"
              href={writeAddress({ ...address, format: "csv", parameters: fileParameters(address, name) })}
              download
            >
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
      {chart && !asTable ? <Picture order={chart} figure={name ?? "figure"} /> : null}
      {folds ? <FoldedRows table={table} /> : null}
      <div class="figure-table">
        <TableView table={table} address={address} order={order} />
      </div>
    </figure>
  );
}

interface SwitchProps {
  readonly address: Address;
  readonly name: string | undefined;
  readonly asTable: boolean;
}

function Switch({ address, name, asTable }: SwitchProps) {
  const id = (as: string) => (name ? `${name}-as-${as}` : undefined);
  const to = (isTable: boolean) => linkHere(address, { show: showing(address, name, isTable) });
  return (
    <div class="switch" role="group" aria-label="Show as">
      <a id={id("chart")} href={to(false)} aria-current={asTable ? undefined : "true"} data-swap>
        Chart
      </a>
      <a id={id("table")} href={to(true)} aria-current={asTable ? "true" : undefined} data-swap>
        <span class="for-screen-readers">Show as </span>
        <span>Table</span>
      </a>
    </div>
  );
}

/** The drawn chart at both widths, and beside it what it was drawn from, as data that no browser runs. */
function Picture({ order, figure }: { readonly order: ChartOrder; readonly figure: string }) {
  if (isGrid(order)) {
    return (
      <div class="figure-grid" dangerouslySetInnerHTML={{ __html: staticChart(order, "wide", figure) }} />
    );
  }
  const json = JSON.stringify(order).replaceAll("<", "\\u003c");
  return (
    <>
      <div
        class="figure-chart wide"
        dangerouslySetInnerHTML={{ __html: staticChart(order, "wide", figure) }}
      />
      <div
        class="figure-chart medium"
        dangerouslySetInnerHTML={{ __html: staticChart(order, "medium", figure) }}
      />
      <script type="application/json" class="chart-order" dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}
