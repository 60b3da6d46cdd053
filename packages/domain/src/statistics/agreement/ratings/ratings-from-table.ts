import { requireWhole } from "../../bounds.js";
import type { Category, Ratings } from "./ratings.js";

/**
 * The ratings behind a table of counts, as two raters' results are often published.
 *
 * @param table `table[i][j]` units were put into category i by the first rater and into category j by the second.
 * @param categories What its rows and columns stand for, in their order.
 * @throws RangeError when the table is not as wide and as high as there are categories, or a count is not whole.
 * @example
 * ratingsFromTable([[1, 0], [2, 0]], ["met", "not met"])
 * // => [["met", "met"], ["not met", "met"], ["not met", "met"]]
 */
export function ratingsFromTable<Said extends Category>(
  table: readonly (readonly number[])[],
  categories: readonly Said[],
): Ratings<Said> {
  const size = categories.length;
  if (table.length !== size || table.some((row) => row.length !== size)) {
    throw new RangeError(
      `a table of ${size} categories has ${size} rows of ${size}: ${JSON.stringify(table)}`,
    );
  }
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => {
      requireWhole("a count of units", count);
      return Array.from({ length: count }, () => [categories[first] as Said, categories[second] as Said]);
    }),
  );
}
