import { gridTable } from "../grid/grid-table.js";
import { htmlElement } from "../markup/html-element.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";
import { relationOf } from "./relation.js";
import type { TraineeCell } from "./trainee-cell.js";

/** What the grid is handed. */
export interface TraineeGridOptions {
  readonly document: Document;
  readonly words?: ChartWords;
  /** What the table is called; the provider's words for judgements unless told. */
  readonly caption?: string;
}

/**
 * One trainee's judgements as a `<table>`, strand by review point: a shape and its words say above, at or below
 * expected beside the colour; then the level, the evidence, who judged and when. It needs no Plot.
 */
export function traineeGrid(cells: readonly TraineeCell[], options: TraineeGridOptions): Element {
  const { document, words = neutralWords } = options;
  const make = htmlElement.bind(null, document);
  return gridTable({
    document,
    caption:
      options.caption ??
      `${capitalised(words.judgement.plural)} by ${words.strand.singular} and ${words.reviewPoint.singular}`,
    corner: capitalised(words.strand.singular),
    rows: [...new Set(cells.map((cell) => cell.strand))],
    columns: [...new Set(cells.map((cell) => cell.reviewPoint))],
    cell: (strand, reviewPoint) => {
      const cell = cells.find((one) => one.strand === strand && one.reviewPoint === reviewPoint);
      if (cell === undefined)
        return { className: "chart-none", content: [make("span", { class: "chart-word" }, ["not due"])] };
      const relation = relationOf(cell);
      const level =
        cell.level === null ? [] : [make("strong", { class: "chart-level" }, [cell.level.name]), " "];
      const shape =
        relation.shape === ""
          ? []
          : [make("span", { class: "chart-shape", "aria-hidden": "true" }, [relation.shape]), " "];
      const by = [cell.assessor, cell.judgedOn].filter((part) => part !== null).join(", ");
      return {
        className: `chart-relation-${relation.name}`,
        content: [
          make("span", { class: "chart-judged" }, [
            ...shape,
            ...level,
            make("span", { class: "chart-word" }, [relation.words]),
          ]),
          ...(cell.evidence === null ? [] : [make("span", { class: "chart-evidence" }, [cell.evidence])]),
          ...(by === "" ? [] : [make("span", { class: "chart-by" }, [by])]),
        ],
      };
    },
  });
}
