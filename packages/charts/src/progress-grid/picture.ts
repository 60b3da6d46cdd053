import { gridTable } from "../grid/grid-table.js";
import { htmlElement } from "../markup/html-element.js";
import { statusWord } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords, percentText, withSeparators } from "../words/index.js";
import { percentBand } from "./band.js";
import type { ProgressGridCell } from "./grid-cell.js";
import { gridOf } from "./grid.js";
import { reachedAt } from "./reached.js";

/** What the grid is handed. */
export interface ProgressGridOptions {
  readonly document: Document;
  readonly words?: ChartWords;
  /** Percentage from which a strand counts as having reached the expected level, 0–100. */
  readonly threshold: number;
  /** Address behind a cell; null for a cell without one. */
  readonly href?: (cell: ProgressGridCell) => string | null;
}

/**
 * The grid as a coloured `<table>`: percent with its n, the band in words, and where a strand first reaches the
 * threshold. It needs no Plot, and is its own table.
 */
export function progressGrid(cells: readonly ProgressGridCell[], options: ProgressGridOptions): Element {
  const { document, words = neutralWords, threshold, href } = options;
  const { strands, reviewPoints, at } = gridOf(cells);
  const line = (className: string, text: string) =>
    htmlElement(document, "span", { class: className }, [text]);
  return gridTable({
    document,
    caption: `Judged ${words.trainee.plural} at or above the expected ${words.level.singular}`,
    corner: capitalised(words.strand.singular),
    rows: strands,
    columns: reviewPoints,
    cell: (strand, reviewPoint) => {
      const cell = at(strand, reviewPoint);
      if (cell === null || cell.percent === null || cell.count === null || !cell.denominator) {
        const className = cell?.opensOn === undefined ? "chart-none" : "chart-not-open";
        return { className, content: [line("chart-word", absence(cell, words))] };
      }
      const band = percentBand(cell.percent);
      const figure = htmlElement(document, "strong", { class: "chart-figure" }, [
        percentText(cell.count, cell.denominator),
      ]);
      const address = href?.(cell) ?? null;
      const head = address === null ? figure : htmlElement(document, "a", { href: address }, [figure]);
      const low = cell.status === "LOW_RELIABILITY" ? [line("chart-word", statusWord(cell.status))] : [];
      const first = reachedAt(cells, strand, threshold) === reviewPoint;
      const reached = first ? [line("chart-reached", `✓ ${threshold}% reached`)] : [];
      return {
        className: `chart-band-${band.band}`,
        content: [
          head,
          ` of ${withSeparators(cell.denominator)}`,
          line("chart-word", band.words),
          ...low,
          ...reached,
        ],
      };
    },
  });
}

/** Why a cell has no figure. */
function absence(cell: ProgressGridCell | null, words: ChartWords): string {
  if (cell === null) return "no figure";
  if (cell.opensOn !== undefined) return `opens ${cell.opensOn}`;
  if (cell.status === "SUPPRESSED") return statusWord("SUPPRESSED");
  return cell.status === "NOT_APPLICABLE" ? `no ${words.level.singular} expected` : "none judged yet";
}
