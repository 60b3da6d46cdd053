import type { SpreadRule } from "../../policy/spread-rule.js";
import type { Draft } from "../draft.js";
import { type GroupPart, spreadOver } from "../population/grouped-by.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import { fillBySpread } from "./fill-by-spread.js";

/**
 * Puts in as many pieces as are left to chance, spread as the policy says.
 *
 * @param candidates Places of the pieces not in yet, in the order of their second lots.
 * @param count At most as many as there are candidates.
 */
export function drawBySpread(
  population: readonly PieceOfWork[],
  rules: readonly SpreadRule[],
  candidates: Uint32Array,
  count: number,
  draft: Draft,
): void {
  const columns = rules.map((rule) => ({ column: spreadOver(population, rule), share: rule.share }));
  for (const { codes, places, taken } of fillBySpread(candidates, draft.reasons.keys(), columns, count)) {
    const group = rules.map(({ over }, depth): GroupPart => {
      const [value = null] = columns[depth]?.column.values[codes[depth] as number] ?? [];
      return { over, value };
    });
    places.slice(0, taken).forEach((place, at) => {
      draft.include(place, { code: "drawn", group, place: at + 1, of: places.length, taken });
    });
  }
}
