import type { Disagreements, ValuedUnits } from "./valued-units.js";

/** Every two different values are equally far apart. */
export function nominalDisagreements({ units, counts, total }: ValuedUnits): Disagreements {
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  const seen = new Uint32Array(counts.length);
  const within = units.map((unit) => {
    let same = unit.length;
    for (const place of unit) {
      same += 2 * (seen[place] ?? 0);
      seen[place] = (seen[place] ?? 0) + 1;
    }
    for (const place of unit) seen[place] = 0;
    return (unit.length ** 2 - same) / (unit.length - 1);
  });
  return {
    within,
    withinSlopes: [],
    overall: total * total - squares,
    overallSlopes: counts.map((count) => 2 * (total - count)),
  };
}
