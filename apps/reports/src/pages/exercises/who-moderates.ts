import type { ExerciseFactsFragment } from "../../generated/documents.js";
import { list } from "../../words/numbers.js";

type Desks = ExerciseFactsFragment["moderators"];

/**
 * Who moderates, in a few words; those whose names the reader may not see are counted.
 *
 * @example
 * whoModerates([]) // => "Nobody is named yet"
 */
export function whoModerates(moderators: Desks): string {
  if (moderators.length === 0) return "Nobody is named yet";
  const named = moderators.flatMap(({ moderator }) => moderator?.name ?? []);
  const others = moderators.length - named.length;
  if (others === 0) return list(named);
  const more = named.length === 0 ? "" : " other";
  return list([...named, `${others}${more} ${others === 1 ? "moderator" : "moderators"}`]);
}
