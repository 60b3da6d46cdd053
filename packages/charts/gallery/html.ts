import type { ChartTable } from "../src/tables.js";
import { emptyDocument, exhibits } from "./page.js";

/** The gallery as a page: every chart with its sentence above and the first 20 rows of its table below. */
export function galleryHtml(width: number, stylesheet: string): string {
  const figures = exhibits(emptyDocument(), width).map(
    ({ name, picture, table, sentence }) =>
      `<section><h2>${name}</h2><p>${escaped(sentence)}</p>\n${picture.outerHTML}\n<details><summary>Show ${name} as table</summary>${tableHtml(table)}</details></section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Charts</title><meta name="viewport" content="width=device-width"><style>
${stylesheet}
body { margin: 16px; max-width: ${width}px; font: 16px/1.5 "DejaVu Sans", sans-serif; background: var(--chart-paper); color: var(--chart-ink); }
section { margin-bottom: 40px; break-inside: avoid; } h2 { font-size: 18px; } details { overflow-x: auto; } td, th { padding: 2px 8px; text-align: start; }
</style></head><body><main><h1>Charts</h1>${figures.join("\n")}</main></body></html>`;
}

function tableHtml({ caption, columns, rows }: ChartTable): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column.label)}</th>`).join("");
  const body = rows.slice(0, 20).map(({ cells }) => {
    const line = cells.map((cell, at) =>
      columns[at]!.kind === "heading"
        ? `<th scope="row">${escaped(cell.text)}</th>`
        : `<td>${escaped(cell.text)}</td>`,
    );
    return `<tr>${line.join("")}</tr>`;
  });
  return `<table tabindex="0"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
