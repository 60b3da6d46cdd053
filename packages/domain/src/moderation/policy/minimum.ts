import type { Dimension } from "./dimension.js";

/** From every group so many pieces at least. Must-includes count towards it. */
export interface Minimum {
  /** One dimension, or several for their combinations: assessor and band is every band of every assessor. */
  readonly by: readonly Dimension[];
  /** Whole number from 1. */
  readonly atLeast: number;
  /** Only pieces with this flag are grouped and counted; null: all pieces. */
  readonly flag: string | null;
}
