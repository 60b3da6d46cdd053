import type { Minimum } from "../../policy/minimum.js";
import type { Draft } from "../draft.js";
import { groupSmallerThanMinimum, minimumsExceedSize } from "../infeasible.js";
import type { GroupPart } from "../population/grouped-by.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import { groupNeeds } from "./group-needs.js";
import { meetMinimums } from "./meet-minimums.js";

/** How much room the minimums have in a sample. */
export interface MinimumRoom {
  /** The size of the sample, without must-includes that come on top. */
  readonly size: number;
  /** How many of it are still free. */
  readonly room: number;
  /** Indexes of the must-includes that have taken some of the size. */
  readonly crowd: readonly number[];
}

/**
 * Puts in the pieces that the minimums need beyond what is in already, or notes why that cannot be.
 *
 * @param candidates Places of the pieces not in yet, in the order of their first lots.
 * @returns How many were needed.
 */
export function pickForMinimums(
  population: readonly PieceOfWork[],
  minimums: readonly Minimum[],
  candidates: Uint32Array,
  { size, room, crowd }: MinimumRoom,
  draft: Draft,
): number {
  const rules = minimums.map((minimum) => groupNeeds(population, minimum, draft.reasons.keys()));
  const partsOf = (rule: number, code: number): GroupPart[] => {
    const values = rules[rule]?.column.values[code] ?? [];
    return (minimums[rule]?.by ?? []).map((over, at) => ({ over, value: values[at] ?? null }));
  };

  minimums.forEach(({ atLeast }, rule) => {
    const field = `minimums[${rule}]`;
    for (const { code, pieces } of rules[rule]?.small ?? []) {
      const group = partsOf(rule, code);
      const refusal = groupSmallerThanMinimum(field, group, pieces, atLeast);
      draft.giveWay("take-whole-group", { field, group, asked: atLeast, given: pieces }, refusal);
    }
  });

  const picks = meetMinimums(candidates, rules, room);
  const needed = picks.length;
  if (needed > room) {
    const sums = rules.map(({ needs }) => needs.reduce((sum, need) => sum + need, 0));
    const tooMuchAlone = sums.some((sum) => sum > room);
    const fields = sums.flatMap((sum, rule) =>
      sum > (tooMuchAlone ? room : 0) ? [`minimums[${rule}]`] : [],
    );
    const crowding = needed <= size ? crowd.map((rule) => `mustIncludes[${rule}]`) : [];
    const given = draft.reasons.size + needed;
    draft.giveWay(
      "grow-for-minimums",
      { field: "size", group: [], asked: size, given },
      minimumsExceedSize(needed, room, [...fields, ...crowding]),
    );
  }
  for (const { place, minimums: helped } of picks) {
    for (const rule of helped) {
      const group = partsOf(rule, rules[rule]?.column.codes[place] as number);
      draft.include(place, { code: "minimum", rule, group });
    }
  }
  return needed;
}
