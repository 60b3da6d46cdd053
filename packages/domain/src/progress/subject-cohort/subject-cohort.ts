import type { StandingState } from "../../judgements/index.js";
import { directionOf } from "../figures/movement.js";
import { type Proportion, proportionAtExpected } from "../figures/proportion-at-expected.js";
import { isBelowExpected } from "../on-track/on-track.js";
import { grouped } from "../tally/grouped.js";

/** What a subject's cohort is analysed from: one trainee on one strand at a review point. */
export interface CohortStanding {
  readonly traineeId: string;
  readonly strandId: string;
  readonly state: StandingState;
  readonly levelRank: number | null;
  readonly expectedRank: number | null;
}

/** On how many strands a level rose, stayed or fell since the review point before; all 0 where there is none. */
export interface Moved {
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

/** One trainee of the cohort. */
export interface AnalysedTrainee extends Moved {
  readonly traineeId: string;
  /** Strands on which the trainee is judged in all. */
  readonly strands: number;
  readonly judged: number;
  /** Of those judged where a level is expected, those at or above it. */
  readonly atExpected: number;
  /** The strands judged below what is expected, in their order. */
  readonly belowStrandIds: readonly string[];
  /** Whether the trainee has withdrawn or is deferred. */
  readonly isAway: boolean;
}

/** One strand of the cohort. */
export interface AnalysedStrand extends Moved {
  readonly strandId: string;
  readonly judged: number;
  /** Trainees in training who are not judged on it. */
  readonly missing: number;
  readonly below: number;
  /** Of those judged, how many are at or above what is expected. */
  readonly share: Proportion;
}

/** A subject's cohort at a review point: trainee by trainee, strand by strand, and sums over them. */
export interface SubjectCohort {
  readonly trainees: readonly AnalysedTrainee[];
  /** In the order in which the standings first name them. */
  readonly strands: readonly AnalysedStrand[];
  /** Trainees with every strand judged. */
  readonly complete: number;
  /** Of these, those with no strand below what is expected. */
  readonly allAtExpected: number;
  /** Trainees with a strand below what is expected. */
  readonly withStrandBelow: number;
  readonly away: number;
}

/**
 * Analyses a subject's cohort at a review point. Trainees come in the order given; whoever has withdrawn or is deferred
 * stays in it. For readers who may see the names: no number is hidden.
 *
 * @param traineeIds The subject's trainees, each once.
 * @param now At the review point, one a trainee and strand. Of others there may be some: they are left out.
 * @param before At the review point before, of the same strands; empty where there is none.
 * @example
 * const a = { traineeId: "t", strandId: "a", state: "judged", levelRank: 2, expectedRank: 2 };
 * const b = { ...a, strandId: "b", levelRank: 1 };
 * const { trainees, strands, complete, allAtExpected } = subjectCohort(["t"], [a, b], [{ ...a, levelRank: 1 }, b], { lowReliabilityBelow: 10 });
 * [trainees[0].belowStrandIds, trainees[0].rose, complete, allAtExpected] // => [["b"], 1, 1, 0]
 * strands.map(({ strandId, below, share }) => [strandId, below, share.status]) // => [["a", 0, "LOW_RELIABILITY"], ["b", 1, "LOW_RELIABILITY"]]
 */
export function subjectCohort(
  traineeIds: readonly string[],
  now: readonly CohortStanding[],
  before: readonly CohortStanding[],
  { lowReliabilityBelow }: { readonly lowReliabilityBelow: number },
): SubjectCohort {
  const own = new Set(traineeIds);
  const here = now.filter(({ traineeId }) => own.has(traineeId));
  const earlier = new Map(before.map((one) => [keyOf(one), one]));
  const byTrainee = grouped(here, ({ traineeId }) => traineeId);
  const trainees = traineeIds.map((traineeId): AnalysedTrainee => {
    const rows = byTrainee.get(traineeId) ?? [];
    const judged = rows.filter(({ state }) => state === "judged");
    const below = judged.filter(isBelowExpected);
    return {
      ...{ traineeId, strands: rows.length, judged: judged.length },
      atExpected: judged.filter(({ expectedRank }) => expectedRank !== null).length - below.length,
      belowStrandIds: below.map(({ strandId }) => strandId),
      isAway: rows.some(({ state }) => state === "withdrawn" || state === "deferred"),
      ...movedSince(earlier, rows),
    };
  });
  const strands = [...grouped(here, ({ strandId }) => strandId)].map(
    ([strandId, rows]): AnalysedStrand => ({
      strandId,
      judged: rows.filter(({ state }) => state === "judged").length,
      missing: rows.filter(({ state }) => state === "not_judged").length,
      below: rows.filter((row) => row.state === "judged" && isBelowExpected(row)).length,
      share: proportionAtExpected(
        rows.map((row) => ({ ...row, count: 1 })),
        { basis: "judged", lowReliabilityBelow, suppressBelow: null },
      ),
      ...movedSince(earlier, rows),
    }),
  );
  const complete = trainees.filter(isComplete);
  return {
    ...{ trainees, strands, complete: complete.length },
    allAtExpected: complete.filter(({ belowStrandIds }) => belowStrandIds.length === 0).length,
    withStrandBelow: trainees.filter(({ belowStrandIds }) => belowStrandIds.length > 0).length,
    away: trainees.filter(({ isAway }) => isAway).length,
  };
}

/** Whether a trainee is judged on every strand: only then is their number of strands one to compare. */
export const isComplete = ({ strands, judged }: Pick<AnalysedTrainee, "strands" | "judged">): boolean =>
  strands > 0 && judged === strands;

const keyOf = ({ traineeId, strandId }: CohortStanding) => `${traineeId}\n${strandId}`;

function movedSince(earlier: ReadonlyMap<string, CohortStanding>, rows: readonly CohortStanding[]): Moved {
  const directions = rows.map((row) =>
    directionOf(earlier.get(keyOf(row))?.levelRank ?? null, row.levelRank),
  );
  const so = (way: "up" | "same" | "down") => directions.filter((direction) => direction === way).length;
  return { rose: so("up"), stayed: so("same"), fell: so("down") };
}
