import type { LeadShownFragment } from "../../generated/documents.js";
import { list } from "../../words/numbers.js";

export type Lead = LeadShownFragment;

/** Who leads a review point for a subject, in a few words; null where nobody does. */
export function ledBy(leads: readonly Lead[], subjectId: string | null | undefined): string | null {
  const own = leads.filter(({ subject }) => subject?.id === subjectId);
  if (own.length === 0) return null;
  const names = list(own.map(({ person }) => person?.name ?? "somebody"));
  return `Led by ${names}${own.some(({ isNamed }) => isNamed) ? ", named for it" : ""}.`;
}
