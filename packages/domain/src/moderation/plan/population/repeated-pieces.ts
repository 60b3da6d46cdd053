import type { PopulationRefusal } from "../refusals.js";

/**
 * A refusal for every piece whose identifier another one has already.
 *
 * @param lots Equal identifiers have equal lots.
 * @param order Places of the pieces in the order of their lots, which brings equal identifiers together.
 */
export function repeatedPieces(
  ids: readonly string[],
  lots: Float64Array,
  order: Uint32Array,
): PopulationRefusal[] {
  const refusals: PopulationRefusal[] = [];
  for (let at = 1; at < order.length; at += 1) {
    const place = order[at] as number;
    const before = order[at - 1] as number;
    if (lots[place] !== lots[before] || ids[place] !== ids[before]) continue;
    refusals.push({
      code: "repeated-piece",
      field: `population[${place}].id`,
      value: ids[place] as string,
      remedy: "Hand in every piece of work once.",
    });
  }
  return refusals;
}
