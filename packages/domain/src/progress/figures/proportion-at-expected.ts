import { wilsonInterval } from "../../statistics/index.js";
import type { StandingRow } from "../standing.js";

/** Rows of a group that stand alike, counted: a cell of `tally` by state, level rank and expected rank. */
export type StandingCount = Pick<StandingRow, "state" | "levelRank" | "expectedRank"> & {
  readonly count: number;
};

/** What a figure may be read as. Only OK and LOW_RELIABILITY carry numbers. */
export type FigureStatus = "OK" | "NOT_APPLICABLE" | "UNAVAILABLE" | "LOW_RELIABILITY" | "SUPPRESSED";

/** A share of a group with its bounds; numbers are null where the status says that there are none. */
export interface Proportion {
  readonly status: FigureStatus;
  readonly count: number | null;
  readonly denominator: number | null;
  /** 0 to 100, and the bounds of its Wilson 95 % interval. */
  readonly percent: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The provider's thresholds and the denominator asked for. */
export interface ProportionTerms {
  /** `all`: everyone for whom a level is expected; `judged`: those of them who were judged. */
  readonly basis: "all" | "judged";
  /** Denominators below this say so, and keep their numbers. */
  readonly lowReliabilityBelow: number;
  /** Groups smaller than this give no numbers; null for viewers who may see the names. */
  readonly suppressBelow: number | null;
}

/**
 * How many of a group are at or above the expected level. NOT_APPLICABLE where no level is expected of
 * anyone, UNAVAILABLE where nobody has been judged yet, SUPPRESSED where the group is small: everyone in it
 * is counted for that, judged or not, so that waiting for judgements tells nothing.
 *
 * @example
 * const at = { state: "judged", levelRank: 3, expectedRank: 2, count: 18 };
 * const below = { state: "judged", levelRank: 1, expectedRank: 2, count: 2 };
 * const terms = { basis: "judged", lowReliabilityBelow: 10, suppressBelow: 10 };
 * proportionAtExpected([at, below], terms).percent // => 90
 * proportionAtExpected([below], terms).status // => "SUPPRESSED"
 */
export function proportionAtExpected(counts: Iterable<StandingCount>, terms: ProportionTerms): Proportion {
  const figures = { expected: 0, judged: 0, atExpected: 0 };
  for (const { state, levelRank, expectedRank, count } of counts) {
    if (expectedRank === null) continue;
    figures.expected += count;
    if (state !== "judged" || levelRank === null) continue;
    figures.judged += count;
    if (levelRank >= expectedRank) figures.atExpected += count;
  }
  const denominator = terms.basis === "all" ? figures.expected : figures.judged;
  if (figures.expected === 0) return without("NOT_APPLICABLE");
  if (Math.min(figures.expected, denominator || figures.expected) < (terms.suppressBelow ?? 0)) {
    return without("SUPPRESSED");
  }
  if (figures.judged === 0) return without("UNAVAILABLE");
  const { estimate, lower, upper } = wilsonInterval(figures.atExpected, denominator);
  return {
    status: denominator < terms.lowReliabilityBelow ? "LOW_RELIABILITY" : "OK",
    count: figures.atExpected,
    denominator,
    percent: 100 * estimate,
    lower: 100 * lower,
    upper: 100 * upper,
  };
}

function without(status: FigureStatus): Proportion {
  return { status, count: null, denominator: null, percent: null, lower: null, upper: null };
}
