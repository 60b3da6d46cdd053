import { ShareBar } from "../figure/share-bar.js";
import type { Cell, Column, Row, Table } from "./table.js";

/**
 * The rows of a chart's table on a narrow screen: each says its name and its share, and unfolds to all its figures. The
 * table itself is behind "Show as table".
 */
export function FoldedRows({ table }: { table: Table }) {
  return (
    <ul class="folded-rows" aria-label={table.caption}>
      {table.rows.map((row) => (
        <li>
          <details class="folded-row">
            <summary>
              <span class="folded-name">{row.cells[0]?.text}</span>
              <span class="folded-short">
                {table.columns[1]?.part === "name" ? `${row.cells[1]?.text}: ` : null}
                {row.inShort?.text}
              </span>
              {row.inShort?.percent != null ? <ShareBar percent={row.inShort.percent} /> : null}
            </summary>
            <Figures row={row} columns={table.columns} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Figures({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <dl class="folded-figures">
      {columns.map(({ label, fileOnly, part }, index) =>
        index === 0 || fileOnly || part === "name" ? null : (
          <div>
            <dt>{label}</dt>
            <dd>{valueOf(row.cells[index])}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function valueOf(cell: Cell | undefined) {
  if (!cell) return null;
  return cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text;
}
