import type { JudgementRefusal } from "../refusals.js";

/** Somebody, and the subject that they lead or are to lead. */
export interface SubjectPerson {
  readonly subjectId: string;
  readonly personId: string;
}

/** Who leads a review point for a subject. */
export interface ReviewLead extends SubjectPerson {
  /** Whether they were named for it; else they lead because their role is lead mentor of the subject. */
  readonly isNamed: boolean;
}

/**
 * Who leads a review point, subject by subject in the order given: those named for it, of whom those count who are lead
 * mentors of the subject; where nobody is, all of its lead mentors.
 *
 * @param leadMentors Who is lead mentor of which subject on a day of the review point's window.
 * @example
 * const [one, other] = [{ subjectId: "maths", personId: "a" }, { subjectId: "maths", personId: "b" }];
 * reviewLeads(["maths"], [other], [one, other]) // => [{ subjectId: "maths", personId: "b", isNamed: true }]
 * reviewLeads(["maths"], [], [one]) // => [{ subjectId: "maths", personId: "a", isNamed: false }]
 */
export function reviewLeads(
  subjectIds: readonly string[],
  named: readonly SubjectPerson[],
  leadMentors: readonly SubjectPerson[],
): ReviewLead[] {
  return subjectIds.flatMap((subjectId) => {
    const mentors = peopleOf(leadMentors, subjectId);
    const chosen = peopleOf(named, subjectId).filter((personId) => mentors.includes(personId));
    const isNamed = chosen.length > 0;
    return (isNamed ? chosen : mentors).map((personId) => ({ subjectId, personId, isNamed }));
  });
}

/** The refusals of a naming. */
export type LeadRefusal = Extract<JudgementRefusal, { readonly code: "not-lead-mentor" | "already-leads" }>;

/**
 * Why somebody may not be named to lead a review point for a subject; null when they may: they are a lead mentor of the
 * subject on a day of its window, and not named yet.
 *
 * @example
 * const maths = { subjectId: "maths", personId: "a" };
 * refuseLead(maths, [], [maths]) // => null
 * refuseLead(maths, [], []) // => { code: "not-lead-mentor", personId: "a" }
 * refuseLead(maths, [maths], [maths]) // => { code: "already-leads", personId: "a" }
 */
export function refuseLead(
  { subjectId, personId }: SubjectPerson,
  named: readonly SubjectPerson[],
  leadMentors: readonly SubjectPerson[],
): LeadRefusal | null {
  if (!peopleOf(leadMentors, subjectId).includes(personId)) return { code: "not-lead-mentor", personId };
  return peopleOf(named, subjectId).includes(personId) ? { code: "already-leads", personId } : null;
}

/** The people of a subject, each once. */
const peopleOf = (all: readonly SubjectPerson[], subjectId: string): string[] => [
  ...new Set(all.filter((one) => one.subjectId === subjectId).map(({ personId }) => personId)),
];
