import type { MustInclude } from "../../policy/must-include.js";
import type { SamplingPolicy } from "../../policy/sampling-policy.js";
import type { PieceOfWork } from "../population/piece-of-work.js";

/** Marks are compared to six decimals, so that 40.3 lies within 0.3 of 40. */
const rounded = (number: number): number => Math.round(number * 1e6);

function needed(passMark: number | null): number {
  if (passMark === null) throw new RangeError("a rule needs a pass mark: null");
  return passMark;
}

/** Whether a rule that looks at one piece alone takes it. */
function takes(
  rule: Exclude<MustInclude, { readonly kind: "highest" | "lowest" }>,
  { mark, bandId, flags }: PieceOfWork,
  passMark: number | null,
): boolean {
  switch (rule.kind) {
    case "fails":
      return mark !== null && mark < needed(passMark);
    case "border":
      return mark !== null && rounded(Math.abs(mark - (rule.at ?? needed(passMark)))) <= rounded(rule.within);
    case "band":
      return bandId === rule.bandId;
    case "flag":
      return flags.includes(rule.flag);
  }
}

/** Places of the pieces with the highest values, as many as asked for; among equals those that come first in the order. */
function highest(order: Uint32Array, values: readonly (number | null)[], count: number): number[] {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? Infinity;
  const above: number[] = [];
  const equal: number[] = [];
  for (const place of order) {
    const value = values[place] ?? -Infinity;
    if (value > least) above.push(place);
    else if (value === least) equal.push(place);
  }
  return [...above, ...equal.slice(0, count - above.length)];
}

/**
 * The pieces that the policy takes whatever chance says: each one's place in the population, with the indexes of the
 * must-includes that take it.
 *
 * @param order The places in the order of their first lots: it decides among equal marks.
 */
export function requiredPieces(
  population: readonly PieceOfWork[],
  { mustIncludes, passMark }: Pick<SamplingPolicy, "mustIncludes" | "passMark">,
  order: Uint32Array,
): Map<number, number[]> {
  const required = new Map<number, number[]>();
  const take = (place: number, rule: number): void => {
    required.set(place, [...(required.get(place) ?? []), rule]);
  };
  const marks = population.map(({ mark }) => mark);
  mustIncludes.forEach((rule, index) => {
    if (rule.kind === "highest") {
      for (const place of highest(order, marks, rule.pieces)) take(place, index);
    } else if (rule.kind === "lowest") {
      const lowness = marks.map((mark) =>
        mark === null || mark <= (rule.above ?? -Infinity) ? null : -mark,
      );
      for (const place of highest(order, lowness, rule.pieces)) take(place, index);
    } else {
      population.forEach((piece, place) => {
        if (takes(rule, piece, passMark)) take(place, index);
      });
    }
  });
  return required;
}
