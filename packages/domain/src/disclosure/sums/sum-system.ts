/** One unknown in a sum, added or taken away. */
export interface SumTerm {
  readonly unknown: number;
  readonly sign: 1 | -1;
}

/** Whole numbers known only within bounds, and the sums that tie them together. */
export interface SumSystem {
  /** Lowest possible value of each unknown. */
  readonly least: readonly number[];
  /** Highest possible value of each unknown; Infinity where nothing limits it. */
  readonly most: readonly number[];
  /** The signed terms of each sum add up to 0. */
  readonly sums: readonly (readonly SumTerm[])[];
}

/** Every value that an unknown can take lies from `least` to `most`, and both are reached. */
export interface PossibleRange {
  readonly least: number;
  /** Infinity where nothing limits it. */
  readonly most: number;
}
