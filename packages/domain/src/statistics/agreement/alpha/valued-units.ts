import { type Category, type Ratings, ratedUnits } from "../ratings/ratings.js";

/** Units with at least two ratings, each rating as the place of its value among the values that occur. */
export interface ValuedUnits {
  readonly units: readonly (readonly number[])[];
  /** The values, each once; numbers in ascending order. */
  readonly values: readonly Category[];
  /** How often each value was given, and how many ratings there are in all. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** Disagreement of ratings within units and of all ratings with one another, by sums over ordered pairs. */
export interface Disagreements {
  /** For each unit, the sum over its pairs, divided by one less than its ratings. */
  readonly within: readonly number[];
  /** How the sum of `within` grows with one more rating of each value elsewhere: 0 where distances are fixed. */
  readonly withinSlopes: readonly number[];
  /** The sum over all pairs, and how it grows with one more rating of each value. */
  readonly overall: number;
  readonly overallSlopes: readonly number[];
}

export function valuedUnits(ratings: Ratings): ValuedUnits {
  const said = ratedUnits(ratings);
  const values = [...new Set(said.flat())].sort((one, other) =>
    typeof one === "number" && typeof other === "number" ? one - other : 0,
  );
  const places = new Map(values.map((value, place) => [value, place]));
  const counts = Array<number>(values.length).fill(0);
  const units = said.map((unit) =>
    unit.map((value) => {
      const place = places.get(value) ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
      return place;
    }),
  );
  return { units, values, counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

/** The values as numbers. @throws TypeError when one is not a number. */
export function numbersOf({ values }: ValuedUnits): number[] {
  return values.map((value) => {
    if (typeof value === "number") return value;
    throw new TypeError(`a rating with an order or a distance is a number: ${JSON.stringify(value)}`);
  });
}
