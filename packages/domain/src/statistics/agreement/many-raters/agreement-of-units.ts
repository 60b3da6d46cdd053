import type { CodedUnits } from "../ratings/coded-units.js";

/**
 * For each unit the mean agreement of its pairs of raters, from 0 to 1.
 *
 * @param weigh How much two categories agree; null where only the same category does.
 */
export function agreementOfUnits(
  { units, size }: CodedUnits,
  weigh: ((first: number, second: number) => number) | null,
): number[] {
  return units.map(weigh ? (unit) => weighted(unit, weigh) : sameCategory(size));
}

function sameCategory(size: number): (unit: readonly number[]) => number {
  const counts = new Uint32Array(size);
  return (unit) => {
    let pairs = 0;
    // Each rating agrees with all of its category that came before it.
    for (const code of unit) {
      pairs += counts[code] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    for (const code of unit) counts[code] = 0;
    return (2 * pairs) / (unit.length * (unit.length - 1));
  };
}

function weighted(unit: readonly number[], weigh: (first: number, second: number) => number): number {
  let sum = 0;
  unit.forEach((first, at) => {
    for (const second of unit.slice(at + 1)) sum += weigh(first, second) + weigh(second, first);
  });
  return sum / (unit.length * (unit.length - 1));
}
