import type { Address } from "../address/address.js";
import { linkHere } from "../address/link.js";
import { type Order, orderText } from "./sort.js";
import type { Cell, Column, Table } from "./table.js";

interface Props {
  readonly table: Table;
  readonly address: Address;
  /** Only where the rows can be sorted. */
  readonly order?: Order | undefined;
}

/**
 * A real table: caption, column and row headers. On a narrow screen the stylesheet makes each row a block of labelled
 * lines; the roles keep it a table for those who hear it.
 */
export function TableView({ table, address, order }: Props) {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !column.fileOnly);
  return (
    <table class="table" role="table">
      <caption>{table.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {shown.map(({ column }) => (
            <Header column={column} address={address} order={order} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {shown.map(({ column, index }) => (
              <BodyCell cell={cells[index] ?? { text: "" }} column={column} header={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Header({ column, address, order }: { column: Column; address: Address; order: Order | undefined }) {
  const { label, numeric, sort } = column;
  const kind = numeric ? "number" : undefined;
  const current = order?.by === sort;
  if (!sort || !order || (current && order.oneWay)) {
    return (
      <th
        scope="col"
        role="columnheader"
        class={kind}
        aria-sort={sort && order && current ? "ascending" : undefined}
      >
        {label}
      </th>
    );
  }
  const next = current
    ? { by: sort, descending: !order.descending }
    : { by: sort, descending: numeric ?? false };
  return (
    <th
      scope="col"
      role="columnheader"
      class={kind}
      aria-sort={current ? (order.descending ? "descending" : "ascending") : undefined}
    >
      <a href={linkHere(address, { sort: orderText(next) })} class="sort" data-swap>
        {label}
        <span class="sort-mark" aria-hidden="true">
          {current ? (order.descending ? "▼" : "▲") : "↕"}
        </span>
      </a>
    </th>
  );
}

function BodyCell({ cell, column, header }: { cell: Cell; column: Column; header: boolean }) {
  const classes = [column.numeric && "number", cell.look].filter(Boolean).join(" ") || undefined;
  const content = (
    <>
      {cell.href ? (
        <a href={cell.href}>{cell.text}</a>
      ) : cell.lines ? (
        <div class="cell-lines">
          {cell.lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      ) : (
        cell.text
      )}
    </>
  );
  if (header) {
    return (
      <th scope="row" role="rowheader" class={classes}>
        {content}
      </th>
    );
  }
  return (
    <td role="cell" class={classes} data-label={column.label}>
      {content}
    </td>
  );
}
