/** How counts of people are published: a provider's own data, or a preset. */
export interface SuppressionRule {
  readonly name: string;
  /** Where the rule is written. */
  readonly source: string;
  /** How well the source is known: read there, read about it, or remembered and to be checked before use. */
  readonly confidence: "read" | "reported" | "unconfirmed";
  /** Counts from 1 up to, not including, this are small and are not shown. 1 hides none. */
  readonly smallBelow: number;
  /** What stands for a small count: `low` says that it is small, `c` looks like every other hidden cell. */
  readonly smallSymbol: "c" | "low";
  /** `show` prints a true zero as 0; `hide` treats it like the smallest counts, so that 0 is never printed. */
  readonly zeros: "show" | "hide";
  /** Numbers are shown as the nearest multiple of this, halves upwards. 1 leaves them as they are. */
  readonly roundTo: number;
  /** How many different values must remain possible for a small count, whatever is worked out; at least 2. */
  readonly possibleValues: number;
  /**
   * What is hidden of one shown total is together at least this many people, or 0; so are any few hidden
   * cells of a table that what is shown tells together. 0 asks for nothing.
   */
  readonly hiddenTogether: number;
  /** Totals are hidden only when nothing else protects a cell (`last`), or never. */
  readonly totals: "last" | "never";
  /** Percentages of fewer people than this are not shown. May be a half, e.g. 22.5. */
  readonly percentOfAtLeast: number;
  /** Averages over fewer people than this are not shown. */
  readonly averageOfAtLeast: number;
}
