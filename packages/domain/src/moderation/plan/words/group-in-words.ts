import type { GroupPart } from "../population/grouped-by.js";

/** Names a group part, e.g. `assessor Pseudonym 7`: readers see a provider's words and names or pseudonyms. */
export type PartName = (part: GroupPart) => string;

/**
 * The neutral name of a group part, with its identifier.
 *
 * @example
 * neutralPartName({ over: "assessor", value: "a7" }) // => "assessor a7"
 * neutralPartName({ over: "mark", value: "40 to 52" }) // => "marks 40 to 52"
 * neutralPartName({ over: "hub", value: null }) // => "no hub"
 */
export function neutralPartName({ over, value }: GroupPart): string {
  if (value === null) return `no ${over}`;
  return over === "mark" ? `marks ${value}` : `${over} ${value}`;
}

/** A group in words, e.g. `band B, assessor a7`; all pieces where it has nothing in common. */
export function groupInWords(group: readonly GroupPart[], nameOf: PartName): string {
  return group.length === 0 ? "all pieces" : group.map(nameOf).join(", ");
}
