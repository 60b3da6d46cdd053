/** What a rater may say of a unit: a level's code, a rank, a number. */
export type Category = string | number;

/**
 * Who said what: a row for each unit that was rated, a column for each rater, in the same order everywhere; null where
 * that rater did not rate that unit.
 */
export type Ratings<Said extends Category = Category> = readonly (readonly (Said | null)[])[];

/**
 * The units with at least two ratings, each with what was said of it: only these tell of agreement.
 *
 * @throws RangeError when rows differ in length or a number is not finite, TypeError when a rating is of another kind.
 */
export function ratedUnits<Said extends Category>(ratings: Ratings<Said>): Said[][] {
  const raters = ratings[0]?.length ?? 0;
  const units: Said[][] = [];
  for (const row of ratings) {
    if (row.length !== raters) {
      throw new RangeError(`every unit has a place for each of ${raters} raters: ${JSON.stringify(row)}`);
    }
    const said = row.filter((rating) => rating !== null);
    for (const rating of said) checkRating(rating);
    if (said.length > 1) units.push(said);
  }
  return units;
}

/** @throws RangeError when the ratings are not those of two raters. */
export function requireTwoRaters(ratings: Ratings): void {
  const raters = ratings[0]?.length ?? 2;
  if (raters !== 2) throw new RangeError(`this coefficient compares two raters: ${raters}`);
}

function checkRating(rating: Category): void {
  if (typeof rating === "number" ? Number.isFinite(rating) : typeof rating === "string") return;
  if (typeof rating === "number") throw new RangeError(`a rating is a finite number: ${rating}`);
  throw new TypeError(`a rating is a text, a number or null: ${String(rating)}`);
}
