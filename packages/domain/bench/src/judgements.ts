import { seededRandom } from "@reviewpoint/domain/statistics";

/** A dimension by which judgements are counted, and how many values it has. */
export interface CountedBy {
  readonly name: string;
  readonly size: number;
}

/** Cohort × hub × subject × review point × strand × level or state: 48,000 cells. */
export const dimensions: readonly CountedBy[] = [
  { name: "cohort", size: 4 },
  { name: "hub", size: 5 },
  { name: "subject", size: 20 },
  { name: "review_point", size: 4 },
  { name: "strand", size: 6 },
  { name: "standing", size: 5 },
];

/** Judgements as columns of codes, drawn at random: every contestant counts the same ones. */
export function drawJudgements(rows: number): Uint8Array[] {
  const random = seededRandom("judgements to count");
  const columns = dimensions.map(() => new Uint8Array(rows));
  for (let row = 0; row < rows; row += 1) {
    columns.forEach((column, at) => {
      column[row] = random.integer(dimensions[at]?.size ?? 1);
    });
  }
  return columns;
}
