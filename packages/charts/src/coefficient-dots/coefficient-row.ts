/** A figure of agreement on one side of moderation, or the reason why there is none, as the domain computes it. */
export interface CoefficientFigure {
  readonly estimate: number | null;
  /** The bounds of its interval; null together where none is sound. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many pieces it rests on. */
  readonly n: number;
  /** A code of the domain, e.g. `too-few-units`; null where there is a figure. */
  readonly reason: string | null;
}

/** A figure of agreement before moderation and after it. */
export interface CoefficientRow {
  /** What the figure is called, e.g. `Gwet’s AC1`. Unique among the rows. */
  readonly label: string;
  /** Whether it is a share of pieces, which is told in percent. */
  readonly isShare: boolean;
  readonly before: CoefficientFigure;
  readonly after: CoefficientFigure;
}
