import type { Context } from "../../../address/page.js";
import type { AnalysisShownFragment, SubjectAnalysisOfQuery } from "../../../generated/documents.js";

export type AnalysedPoint = NonNullable<SubjectAnalysisOfQuery["cohort"]>["reviewPoints"][number];
export type Analysis = AnalysisShownFragment;

/** The review point in view; null where the cohort has none. */
export function pointInView(
  { cohort }: SubjectAnalysisOfQuery,
  { choice }: Pick<Context, "choice">,
): AnalysedPoint | null {
  return cohort?.reviewPoints.find(({ code }) => code === choice.reviewPoint?.code) ?? null;
}
