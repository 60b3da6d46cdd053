import type { Framework } from "./framework.js";

/**
 * The place of a level on the framework's scale; 1 is the lowest.
 *
 * @throws RangeError when the framework has no such level.
 * @example
 * levelRank({ levels: [{ code: "emerging", name: "Emerging", rank: 1 }] }, "emerging") // => 1
 */
export function levelRank({ levels }: Pick<Framework, "levels">, levelCode: string): number {
  const level = levels.find(({ code }) => code === levelCode);
  if (level === undefined) {
    const known = levels.map(({ code }) => code).join(", ");
    throw new RangeError(`no level ${JSON.stringify(levelCode)} on the scale: ${known}`);
  }
  return level.rank;
}

/**
 * The rank that a trainee is expected to have reached in a strand at a review point.
 *
 * @returns null when the framework expects no level there.
 * @throws RangeError when the expected level is not on the framework's scale.
 * @example
 * expectedRank({
 *   levels: [{ code: "emerging", name: "Emerging", rank: 1 }, { code: "secure", name: "Secure", rank: 2 }],
 *   expectations: [{ reviewPointCode: "summer", strandCode: "behaviour", levelCode: "secure" }],
 * }, "summer", "behaviour") // => 2
 */
export function expectedRank(
  framework: Pick<Framework, "levels" | "expectations">,
  reviewPointCode: string,
  strandCode: string,
): number | null {
  const expected = framework.expectations.find(
    (row) => row.reviewPointCode === reviewPointCode && row.strandCode === strandCode,
  );
  return expected === undefined ? null : levelRank(framework, expected.levelCode);
}
