import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";

/** What the figures on the page are about, e.g. "2026-27 · Review point 2 · East Kent · Mathematics". */
export function scopeLine({ choice, frame }: Context, filters: readonly ParameterName[]): string {
  const { cohort, from, reviewPoint, hub, subject, strand, school } = choice;
  const place = hub?.name ?? (subject ? null : frame.provider.name);
  return [
    cohort.name || null,
    filters.includes("from") && from ? `${from.name} to ${reviewPoint?.name ?? ""}` : null,
    filters.includes("review-point") && !(filters.includes("from") && from) ? reviewPoint?.name : null,
    place,
    subject?.name,
    strand?.name,
    school?.name,
  ]
    .filter((part) => part !== undefined && part !== null)
    .join(" · ");
}
