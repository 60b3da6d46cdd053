import type {
  ChartWords,
  CoefficientRow,
  CompletenessRow,
  DifferenceRow,
  MovementContext,
  MovementRow,
  PercentRow,
  ProgressGridCell,
  SeverityRow,
  StrandBar,
  TraineeCell,
} from "@reviewpoint/charts/tables";

/** Addresses behind the marks of a chart, by what the mark stands for. */
export type Links = Readonly<Record<string, string>>;

type Noun = ChartWords["trainee"];

/** A chart that Plot draws, as plain data: drawn on the server, and again in the browser at the reader's width. */
export type PlotOrder = { readonly words: ChartWords } & (
  | {
      readonly kind: "review-point-bars" | "strand-bars";
      readonly rows: readonly StrandBar[];
      readonly links: Links;
    }
  | { readonly kind: "count-waffle"; readonly rows: readonly StrandBar[] }
  | { readonly kind: "percent-dots"; readonly rows: readonly PercentRow[] }
  | { readonly kind: "difference-bars"; readonly rows: readonly DifferenceRow[] }
  | { readonly kind: "coefficient-dots"; readonly rows: readonly CoefficientRow[] }
  | { readonly kind: "severity-dots"; readonly rows: readonly SeverityRow[] }
  | {
      readonly kind: "completeness-bars";
      readonly rows: readonly CompletenessRow[];
      readonly group: Noun;
      readonly links: Links;
    }
  | {
      readonly kind: "movement-flow";
      readonly rows: readonly MovementRow[];
      readonly context: MovementContext;
    }
);

/** A chart that is a coloured table, and needs no drawing in the browser. */
export type GridOrder = { readonly words: ChartWords } & (
  | {
      readonly kind: "progress-grid";
      readonly rows: readonly ProgressGridCell[];
      /** Percentage from which a strand counts as having reached the expected level. */
      readonly threshold: number;
      readonly links: Links;
    }
  | { readonly kind: "trainee-grid"; readonly rows: readonly TraineeCell[] }
);

export type ChartOrder = PlotOrder | GridOrder;

/** The key in {@link Links} of a strand at a review point. */
export function barKey(bar: { readonly strand: string; readonly reviewPoint: string }): string {
  return JSON.stringify([bar.strand, bar.reviewPoint]);
}

/** Whether a chart is a coloured table. */
export function isGrid(order: ChartOrder): order is GridOrder {
  return order.kind === "progress-grid" || order.kind === "trainee-grid";
}
