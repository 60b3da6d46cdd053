import type { Level } from "../../framework/index.js";
import type { StandingState } from "../../judgements/index.js";

/** How many trainees stand at a level, or in a state without one: a cell of `tally` by state and level rank. */
export interface LevelCount {
  readonly state: StandingState;
  /** Rank of the level, 1 the lowest; null unless judged. */
  readonly levelRank: number | null;
  readonly count: number;
}

/** A segment of a diverging bar, drawn from `x1` to `x2` trainees; 0 lies where the expected level begins. */
export interface DistributionBar {
  /** The level's code, or the state. */
  readonly key: string;
  readonly label: string;
  readonly kind: "level" | "state";
  /** Rank of the level; null for a state. */
  readonly rank: number | null;
  readonly count: number;
  readonly x1: number;
  readonly x2: number;
}

/** The scale that a distribution is laid out on, in the provider's words. */
export interface DistributionScale {
  readonly levels: readonly Pick<Level, "code" | "name" | "rank">[];
  /** Rank expected; null when none is, and then nothing lies left of 0. */
  readonly expectedRank: number | null;
  readonly stateLabels: Readonly<Record<Exclude<StandingState, "judged">, string>>;
}

/** States without a level, in the order in which they follow the levels. */
const statesAfterLevels = ["not_judged", "deferred", "withdrawn"] as const;

/**
 * Lays counts out as one diverging bar: levels below the expected one left of 0, the others from 0 to the
 * right, then those not judged, deferred and withdrawn. Every level and state has its segment, also with
 * count 0, in fixed order from left to right; widths add up to everyone counted.
 *
 * @throws RangeError when a judged count has a rank that is not on the scale
 * @example
 * const stateLabels = { not_judged: "Not judged", deferred: "Deferred", withdrawn: "Withdrawn" };
 * const levels = [{ code: "a", name: "Emerging", rank: 1 }, { code: "b", name: "Secure", rank: 2 }];
 * const counts = [{ state: "judged", levelRank: 1, count: 3 }, { state: "judged", levelRank: 2, count: 9 }];
 * distribution(counts, { levels, expectedRank: 2, stateLabels }).slice(0, 2).map(({ x1, x2 }) => [x1, x2])
 * // => [[-3, 0], [0, 9]]
 */
export function distribution(counts: Iterable<LevelCount>, scale: DistributionScale): DistributionBar[] {
  const levels = [...scale.levels].sort((a, b) => a.rank - b.rank);
  const byRank = new Map(levels.map((level) => [level.rank, 0]));
  const byState = new Map<StandingState, number>();
  for (const { state, levelRank, count } of counts) {
    if (state !== "judged") byState.set(state, (byState.get(state) ?? 0) + count);
    else if (levelRank !== null && byRank.has(levelRank)) {
      byRank.set(levelRank, (byRank.get(levelRank) ?? 0) + count);
    } else
      throw new RangeError(`distribution requires ranks of the scale ${[...byRank.keys()]}: ${levelRank}`);
  }
  const segments = [
    ...levels.map(({ code, name, rank }) => ({
      ...{ key: code, label: name, kind: "level" as const, rank, count: byRank.get(rank) ?? 0 },
    })),
    ...statesAfterLevels.map((state) => ({
      ...{ key: state, label: scale.stateLabels[state], kind: "state" as const, rank: null },
      count: byState.get(state) ?? 0,
    })),
  ];
  const { expectedRank } = scale;
  const below = segments.filter(({ rank }) => rank !== null && expectedRank !== null && rank < expectedRank);
  let x2 = -below.reduce((sum, { count }) => sum + count, 0);
  return segments.map((segment) => {
    const x1 = x2;
    x2 += segment.count;
    return { ...segment, x1: x1 + 0, x2: x2 + 0 };
  });
}
