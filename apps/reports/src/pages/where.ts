import type { Context } from "../address/page.js";
import type { ProgressFilter } from "../generated/documents.js";

/** The choice as the graph's filter; codes left out where nothing was chosen. */
export function whereOf(
  { choice }: Context,
  at: "review-point" | "whole-year" = "review-point",
): ProgressFilter {
  const { cohort, reviewPoint, hub, subject, strand, school } = choice;
  return {
    cohort: cohort.code,
    ...(at === "review-point" && reviewPoint ? { reviewPoint: reviewPoint.code } : {}),
    ...(strand ? { strand: strand.code } : {}),
    ...(hub ? { hub: hub.code } : {}),
    ...(subject ? { subject: subject.code } : {}),
    ...(school ? { schoolUrn: school.urn } : {}),
  };
}
