import type { Strand } from "../../framework/index.js";
import type { ReviewPoint } from "../../judgements/index.js";
import type { StandingRow } from "../standing.js";

/** One strand of one trainee through the review points. */
export interface TraineeGridRow {
  readonly strand: Strand;
  /** One a review point, in order; null where no standing is known. */
  readonly cells: readonly (TraineeGridCell | null)[];
}

export interface TraineeGridCell {
  readonly reviewPointCode: string;
  readonly state: StandingRow["state"];
  readonly levelRank: number | null;
  readonly expectedRank: number | null;
  /** Null unless judged where a level is expected. */
  readonly atOrAboveExpected: boolean | null;
  /** Ranks risen (or, negative, fallen) since the last review point with a level; null without one. */
  readonly moved: number | null;
}

/**
 * One trainee's standings as a table of strands by review points, both in the provider's order.
 *
 * @param standings rows of one trainee
 * @throws RangeError when the rows are of several trainees
 * @example
 * const row = { traineeId: "t", strandCode: "a", state: "judged", expectedRank: 2 };
 * const standings = [{ ...row, reviewPointCode: "one", levelRank: 1 }, { ...row, reviewPointCode: "two", levelRank: 3 }];
 * const reviewPoints = [{ code: "one", position: 1 }, { code: "two", position: 2 }];
 * traineeGrid(standings, [{ code: "a", position: 1 }], reviewPoints)[0].cells.map((cell) => cell.moved) // => [null, 2]
 */
export function traineeGrid(
  standings: readonly StandingRow[],
  strands: readonly Strand[],
  reviewPoints: readonly ReviewPoint[],
): TraineeGridRow[] {
  const other = standings.find(({ traineeId }) => traineeId !== standings[0]?.traineeId);
  if (other !== undefined) {
    throw new RangeError(`traineeGrid requires one trainee: ${standings[0]?.traineeId}, ${other.traineeId}`);
  }
  const inOrder = [...reviewPoints].sort((a, b) => a.position - b.position);
  return [...strands]
    .sort((a, b) => a.position - b.position)
    .map((strand) => {
      let last: number | null = null;
      const cells = inOrder.map(({ code }) => {
        const row = standings.find(
          (known) => known.strandCode === strand.code && known.reviewPointCode === code,
        );
        if (row === undefined) return null;
        const cell = cellOf(row, last);
        last = row.levelRank ?? last;
        return cell;
      });
      return { strand, cells };
    });
}

function cellOf(
  { reviewPointCode, state, levelRank, expectedRank }: StandingRow,
  last: number | null,
): TraineeGridCell {
  return {
    ...{ reviewPointCode, state, levelRank, expectedRank },
    atOrAboveExpected: levelRank === null || expectedRank === null ? null : levelRank >= expectedRank,
    moved: levelRank === null || last === null ? null : levelRank - last,
  };
}
