import { seededRandom } from "@reviewpoint/domain/statistics";

/** Levels from 1 to 5 that raters give units: each follows the unit, and goes astray by one at times. */
export function drawRatings(units: number, raters: number): number[][] {
  const random = seededRandom("ratings to compare");
  return Array.from({ length: units }, () => {
    const level = 2 + random.integer(3);
    return Array.from(
      { length: raters },
      () => level + (random.integer(4) === 0 ? random.integer(3) - 1 : 0),
    );
  });
}
