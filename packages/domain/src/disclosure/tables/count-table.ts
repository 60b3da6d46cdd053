/** By what people are counted apart; everyone has exactly one of the values. */
export interface CountedDimension {
  /** The same name in two tables is the same dimension, e.g. `cohort`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** People counted by two dimensions. Totals are worked out, never given. */
export interface CountTable {
  readonly name: string;
  readonly rows: CountedDimension;
  readonly columns: CountedDimension;
  /** One list a row, one count a column; null where nobody can be (not applicable). */
  readonly counts: readonly (readonly (number | null)[])[];
}
