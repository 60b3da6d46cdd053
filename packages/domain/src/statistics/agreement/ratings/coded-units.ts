import { type Category, type Ratings, ratedUnits } from "./ratings.js";

/** Units with at least two ratings, as numbers of categories from 0. */
export interface CodedUnits {
  readonly units: readonly (readonly number[])[];
  /** How many categories there are. */
  readonly size: number;
}

/** Codes by the categories that occur, in the order in which they do. */
export function codeFound(ratings: Ratings): CodedUnits {
  const codes = new Map<Category, number>();
  const units = ratedUnits(ratings).map((said) =>
    said.map((category) => {
      const code = codes.get(category) ?? codes.size;
      codes.set(category, code);
      return code;
    }),
  );
  return { units, size: codes.size };
}

/**
 * Codes by all the categories that a rater could have chosen, in their order.
 *
 * @throws RangeError when there are fewer than two, one comes twice, or a rating is none of them.
 */
export function codeBy(categories: readonly Category[], ratings: Ratings): CodedUnits {
  const codes = new Map(categories.map((category, code) => [category, code]));
  if (categories.length < 2)
    throw new RangeError(`a scale has at least two categories: ${categories.length}`);
  if (codes.size < categories.length) {
    throw new RangeError(`each category of a scale comes once: ${JSON.stringify(categories)}`);
  }
  const units = ratedUnits(ratings).map((said) =>
    said.map((category) => {
      const code = codes.get(category);
      if (code === undefined)
        throw new RangeError(`not a category of the scale: ${JSON.stringify(category)}`);
      return code;
    }),
  );
  return { units, size: categories.length };
}
