import type { DecimalText } from "../decimals/decimal.js";

/** A grade and the marks that earn it: from its lower end, up to where the next one begins. */
export interface GradeBand {
  readonly id: string;
  readonly name: string;
  /** The lowest mark of the band: it belongs to it. */
  readonly from: DecimalText;
}

/** The marks that can be given, and the grades they stand for. */
export interface GradeScale {
  readonly lowest: DecimalText;
  readonly highest: DecimalText;
  /** Marks are multiples of it above the lowest, e.g. `1` or `0.5`. */
  readonly step: DecimalText;
  /** From the lowest band to the highest; the first begins at the lowest mark, the last ends with the highest. */
  readonly bands: readonly GradeBand[];
}
