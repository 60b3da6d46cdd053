import type { Context } from "../../address/page.js";
import type { ReviewFormOfQuery } from "../../generated/documents.js";

export type AskingPoint = NonNullable<ReviewFormOfQuery["cohort"]>["reviewPoints"][number];
export type AnsweredForm = AskingPoint["forms"][number];

/** The review point in view, with what it asks; null where the cohort has none. */
export function pointInView({ cohort }: ReviewFormOfQuery, { choice }: Context): AskingPoint | null {
  return cohort?.reviewPoints.find(({ code }) => code === choice.reviewPoint?.code) ?? null;
}

/** The forms that count, by subject; of one subject where one is chosen. */
export function currentForms({ forms }: AskingPoint, { choice }: Context): readonly AnsweredForm[] {
  return forms
    .filter(({ isCurrent, subject }) => isCurrent && (!choice.subject || subject.id === choice.subject.id))
    .sort((a, b) => a.subject.name.localeCompare(b.subject.name, "en-GB"));
}

/** What was answered before, the newest first. */
export const earlierForms = ({ forms }: AskingPoint, { subject }: AnsweredForm): readonly AnsweredForm[] =>
  forms
    .filter((one) => !one.isCurrent && one.subject.id === subject.id)
    .sort((a, b) => b.version - a.version);
