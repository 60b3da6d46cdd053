import type { Dimension } from "../policy/dimension.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import { groupedBy } from "../plan/population/grouped-by.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";

/** How many pieces a group has, and how many of them are in the sample. */
export interface CoverageCell {
  /** Identifiers, in the order of the dimensions asked for; null where the pieces have none. */
  readonly group: readonly (string | null)[];
  readonly population: number;
  readonly sampled: number;
}

/**
 * How a sample covers a population, by one dimension or by the combinations of several. Combinations that no piece has
 * are left out; groups with nothing sampled are in.
 *
 * @param by At least one dimension, e.g. assessor and band.
 * @returns In ascending order of the groups, none last.
 * @throws RangeError when there is no dimension.
 * @example
 * const piece = (id, assessorId) => ({ id, traineeId: id, assessorId, schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, mark: 50, flags: [] });
 * coverageMatrix([piece("p1", "b"), piece("p2", "a"), piece("p3", "a")], { sampled: [{ id: "p2", reasons: [] }] }, ["assessor"])
 * // => [{ group: ["a"], population: 2, sampled: 1 }, { group: ["b"], population: 1, sampled: 0 }]
 */
export function coverageMatrix(
  population: readonly PieceOfWork[],
  { sampled }: Pick<SamplePlan, "sampled">,
  by: readonly Dimension[],
): CoverageCell[] {
  if (by.length === 0) throw new RangeError("coverage requires at least one dimension");
  const inSample = new Set(sampled.map(({ id }) => id));
  const { codes, values } = groupedBy(population, by);
  const cells = values.map((group) => ({ group, population: 0, sampled: 0 }));
  population.forEach(({ id }, place) => {
    const cell = cells[codes[place] as number] as (typeof cells)[number];
    cell.population += 1;
    if (inSample.has(id)) cell.sampled += 1;
  });
  return cells;
}
