import { htmlElement } from "../markup/html-element.js";

/** A table of strands by review points whose cells are made by the chart. */
export interface GridTable {
  readonly document: Document;
  readonly caption: string;
  /** What the rows are, e.g. `Strand`. */
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Class and content of a cell. */
  readonly cell: (
    row: string,
    column: string,
  ) => { readonly className: string; readonly content: readonly (Element | string)[] };
}

/**
 * A real `<table>` with caption and scopes. Roles are written out, because on narrow screens `charts.css` lays the cells
 * out below one another, and browsers then forget that they are cells.
 */
export function gridTable({ document, caption, corner, rows, columns, cell }: GridTable): Element {
  const make = htmlElement.bind(null, document);
  return make("table", { class: "chart-grid", role: "table" }, [
    make("caption", {}, [caption]),
    make("thead", { role: "rowgroup" }, [
      make("tr", { role: "row" }, [
        make("th", { scope: "col", role: "columnheader" }, [corner]),
        ...columns.map((column) => make("th", { scope: "col", role: "columnheader" }, [column])),
      ]),
    ]),
    make(
      "tbody",
      { role: "rowgroup" },
      rows.map((row) =>
        make("tr", { role: "row" }, [
          make("th", { scope: "row", role: "rowheader" }, [row]),
          ...columns.map((column) => {
            const { className, content } = cell(row, column);
            return make("td", { class: className, role: "cell", "data-column": column }, content);
          }),
        ]),
      ),
    ),
  ]);
}
