import type { Context } from "../address/page.js";

/** The group in view as a place in a sentence, e.g. "East Kent", "Mathematics in East Kent", or the provider. */
export function groupName({ choice, frame }: Context): string {
  const { hub, subject, school } = choice;
  const place = school?.name ?? hub?.name ?? null;
  if (subject) return place ? `${subject.name} in ${place}` : subject.name;
  return place ?? frame.provider.name;
}
