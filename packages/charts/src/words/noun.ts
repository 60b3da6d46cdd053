import type { Word } from "@reviewpoint/domain/progress";

/**
 * The form of a word that goes with a count: singular for exactly one, plural for none and for many.
 *
 * @example
 * nounFor(1, { singular: "school", plural: "schools" }) // => "school"
 * nounFor(0, { singular: "school", plural: "schools" }) // => "schools"
 */
export function nounFor(count: number, word: Word): string {
  return count === 1 ? word.singular : word.plural;
}
