import type { Context } from "../address/page.js";

/** The group in view as a place in a sentence, e.g. "East Kent", "Mathematics in East Kent", or the provider. */
export function groupName(context: Context): string {
  const { hub, subject, school } = context.choice;
  const place = school?.name ?? hub?.name ?? null;
  if (subject) return place ? `${subject.name} in ${place}` : subject.name;
  return place ?? scopeName(context);
}

/** " of East Kent"; nothing for a reader who sees only themselves. */
export function ofGroup(context: Context): string {
  return context.frame.viewer.scope.kind === "SELF" ? "" : ` of ${groupName(context)}`;
}

/** What the reader's role reaches when nothing narrower is chosen. */
function scopeName({ frame, words }: Context): string {
  const { scope, person } = frame.viewer;
  if (scope.kind === "SELF") return person.name ?? words.one("trainee");
  if (scope.kind !== "SCHOOL") return frame.provider.name;
  const [first, ...more] = scope.schools;
  return first && more.length === 0 ? first.name : `your ${words.many("school")}`;
}
