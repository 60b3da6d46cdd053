import type { DistributionBar } from "@reviewpoint/domain/progress";
import type { CellStatus } from "../table/index.js";

/**
 * One segment of one bar, as `distribution` of the domain lays it out, with the strand and review point that it is of.
 * Every bar lists every level of the scale and every state, counts of zero included, so that legend, table and order
 * follow from the rows alone.
 */
export interface StrandBar extends Omit<DistributionBar, "count"> {
  /** Names, as they are to be read. */
  readonly strand: string;
  readonly reviewPoint: string;
  /** Trainees; null where the status hides it, and then laid out as nobody. */
  readonly count: number | null;
  /** Rank expected here; null when nothing is expected at this review point. */
  readonly expectedRank: number | null;
  /** `OK` unless told. */
  readonly status?: CellStatus;
  /** The same for every segment of a bar; needed where some segment is hidden and its bar's totals are not. */
  readonly totals?: BarTotals;
}

/** Trainees of a whole bar, published beside its segments; null where that is hidden too. */
export interface BarTotals {
  /** Judged and in a state, together. */
  readonly all: number | null;
  readonly judged: number | null;
  /** Judged at or above the expected level. */
  readonly atOrAbove: number | null;
}
