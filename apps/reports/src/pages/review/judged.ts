import type { ReviewOfQuery } from "../../generated/documents.js";

export type Reviewed = NonNullable<ReviewOfQuery["trainee"]>;
export type Review = Reviewed["reviews"][number];
type Strand = Reviewed["cohort"]["framework"]["strands"][number];

/** One review of somebody, as its forms are about it. */
export interface ToJudge {
  readonly traineeId: string;
  readonly review: Review;
  readonly strands: readonly StrandToJudge[];
  /** Where to go when it is recorded. */
  readonly here: string;
}

/** A strand with what is recorded of it. */
export interface StrandToJudge {
  readonly strand: Strand;
  readonly levels: Reviewed["cohort"]["framework"]["levels"];
  readonly standing: Reviewed["standings"][number] | null;
}

/** Every strand in the provider's order, levels lowest first. */
export function strandsToJudge(trainee: Reviewed, review: Review): readonly StrandToJudge[] {
  const { strands, levels } = trainee.cohort.framework;
  const sorted = [...levels].sort((a, b) => a.rank - b.rank);
  return [...strands]
    .sort((a, b) => a.position - b.position)
    .map((strand) => ({
      strand,
      levels: sorted,
      standing:
        trainee.standings.find(
          (one) => one.strand.id === strand.id && one.reviewPoint.code === review.reviewPoint.code,
        ) ?? null,
    }));
}
