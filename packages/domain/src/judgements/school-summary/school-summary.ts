import type { StandingState } from "../standing-state.js";

/** What a summary of a school is made from, of one trainee on one strand. */
export interface SummarisedStanding {
  readonly traineeId: string;
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
  /** By cycle. */
  readonly grades: readonly Omit<SummarisedGrade, "traineeId">[];
}

/** What is recorded of the trainees of a school at a review point, and sums over them. */
export interface SchoolSummary {
  readonly trainees: readonly SummarisedTrainee[];
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
 * @param standings Of these trainees at one review point, one a strand. Of others there may be some: they are left out.
 * @example
 * const standings = [
 *   { traineeId: "t", state: "judged", levelRank: 2, expectedRank: 2 },
 *   { traineeId: "t", state: "judged", levelRank: 1, expectedRank: 2 },
 * ];
 * const { trainees, withStrandBelow } = schoolSummary(["t"], standings, []);
 * [trainees[0].atExpected, trainees[0].below, withStrandBelow] // => [1, 1, 1]
 */
export function schoolSummary(
  traineeIds: readonly string[],
  standings: readonly SummarisedStanding[],
  grades: readonly SummarisedGrade[],
): SchoolSummary {
  const trainees = traineeIds.map((traineeId): SummarisedTrainee => {
    const own = standings.filter((one) => one.traineeId === traineeId);
    const judged = own.filter(({ state }) => state === "judged");
    const expected = judged.filter(({ expectedRank }) => expectedRank !== null);
    const below = expected.filter(({ levelRank, expectedRank }) => (levelRank ?? 0) < (expectedRank ?? 0));
    return {
      ...{ traineeId, strands: own.length, judged: judged.length },
      ...{ atExpected: expected.length - below.length, below: below.length },
      isAway: own.some(({ state }) => state === "withdrawn" || state === "deferred"),
      grades: grades
        .filter((one) => one.traineeId === traineeId)
        .map(({ cycle, grade }) => ({ cycle, grade })),
    };
  });
  return {
    trainees,
    complete: trainees.filter(({ strands, judged }) => strands > 0 && judged === strands).length,
    withStrandBelow: trainees.filter(({ below }) => below > 0).length,
  };
}
