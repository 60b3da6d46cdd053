import type { StandingState } from "../standing-state.js";

/** What a summary of a school is made from, of one trainee on one strand. */
export interface SummarisedStanding {
  readonly traineeId: string;
  readonly strandId: string;
  readonly state: StandingState;
  readonly levelRank: number | null;
  readonly expectedRank: number | null;
}

/** The grade of a portfolio that counts. */
export interface SummarisedGrade {
  readonly traineeId: string;
  readonly cycle: string;
  readonly grade: string;
}

/** What a summary is made from besides the list of trainees. Of others there may be some: they are left out. */
export interface SummarisedRecords {
  /** At one review point, one a trainee and strand. */
  readonly standings: readonly SummarisedStanding[];
  readonly grades: readonly SummarisedGrade[];
  /** Observations of them at the school, one entry each. */
  readonly observations: readonly { readonly traineeId: string }[];
}

/** How the trainees of a school stand on one strand. */
export interface SummarisedStrand {
  readonly strandId: string;
  readonly judged: number;
  /** Of those judged where a level is expected, those at or above it. */
  readonly atExpected: number;
  readonly below: number;
}

/** One trainee placed at the school, as the summary shows them. */
export interface SummarisedTrainee {
  readonly traineeId: string;
  /** Strands on which the trainee is judged in all. */
  readonly strands: number;
  readonly judged: number;
  /** Of those judged where a level is expected, those at or above it. */
  readonly atExpected: number;
  readonly below: number;
  /** Whether the trainee has withdrawn or is deferred. */
  readonly isAway: boolean;
  /** Observations of the trainee at the school. */
  readonly observed: number;
  /** By cycle. */
  readonly grades: readonly Omit<SummarisedGrade, "traineeId">[];
}

/** What is recorded of the trainees of a school at a review point, and sums over them. */
export interface SchoolSummary {
  readonly trainees: readonly SummarisedTrainee[];
  /** In the order in which the standings first name them. */
  readonly strands: readonly SummarisedStrand[];
  /** Trainees with every strand judged. */
  readonly complete: number;
  /** Trainees with a strand below the expected level. */
  readonly withStrandBelow: number;
}

/**
 * A summary of a school, made from what is recorded of the trainees placed there. Trainees come in the order given; who
 * has withdrawn or is deferred stays in it.
 *
 * @param traineeIds Those placed at the school, each once.
 * @example
 * const standings = [
 *   { traineeId: "t", strandId: "a", state: "judged", levelRank: 2, expectedRank: 2 },
 *   { traineeId: "t", strandId: "b", state: "judged", levelRank: 1, expectedRank: 2 },
 * ];
 * const { trainees, strands, withStrandBelow } = schoolSummary(["t"], { standings, grades: [], observations: [] });
 * [trainees[0].atExpected, trainees[0].below, withStrandBelow] // => [1, 1, 1]
 * strands.map(({ strandId, below }) => [strandId, below]) // => [["a", 0], ["b", 1]]
 */
export function schoolSummary(
  traineeIds: readonly string[],
  { standings, grades, observations }: SummarisedRecords,
): SchoolSummary {
  const placed = new Set(traineeIds);
  const here = standings.filter(({ traineeId }) => placed.has(traineeId));
  const trainees = traineeIds.map((traineeId): SummarisedTrainee => {
    const own = here.filter((one) => one.traineeId === traineeId);
    return {
      ...{ traineeId, strands: own.length, ...judgedOf(own) },
      isAway: own.some(({ state }) => state === "withdrawn" || state === "deferred"),
      observed: observations.filter((one) => one.traineeId === traineeId).length,
      grades: grades
        .filter((one) => one.traineeId === traineeId)
        .map(({ cycle, grade }) => ({ cycle, grade })),
    };
  });
  return {
    trainees,
    strands: [...new Set(here.map(({ strandId }) => strandId))].map((strandId) => ({
      ...{ strandId, ...judgedOf(here.filter((one) => one.strandId === strandId)) },
    })),
    complete: trainees.filter(({ strands, judged }) => strands > 0 && judged === strands).length,
    withStrandBelow: trainees.filter(({ below }) => below > 0).length,
  };
}

function judgedOf(standings: readonly SummarisedStanding[]) {
  const judged = standings.filter(({ state }) => state === "judged");
  const expected = judged.filter(({ expectedRank }) => expectedRank !== null);
  const below = expected.filter(({ levelRank, expectedRank }) => (levelRank ?? 0) < (expectedRank ?? 0));
  return { judged: judged.length, atExpected: expected.length - below.length, below: below.length };
}
