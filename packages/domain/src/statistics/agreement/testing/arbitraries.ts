import fc from "fast-check";

/** Ratings of 1 to 4 by some raters of some units, some of them missing. */
export const someRatings = fc.integer({ min: 2, max: 5 }).chain((raters) =>
  fc.array(fc.array(fc.constantFrom(1, 2, 3, 4, null), { minLength: raters, maxLength: raters }), {
    minLength: 3,
    maxLength: 20,
  }),
);

/** Ratings of 1 to 4 by two raters, none missing. */
export const pairedRatings = fc.array(fc.tuple(...[0, 1].map(() => fc.integer({ min: 1, max: 4 }))), {
  minLength: 3,
  maxLength: 25,
});

/** An order of so many things, as their numbers. */
export const orderOf = (many: number) =>
  fc.shuffledSubarray(
    Array.from({ length: many }, (_, at) => at),
    { minLength: many },
  );

/** Ratings with units and raters in another order. */
export const reordered = <Said>(ratings: readonly (readonly Said[])[]) =>
  fc
    .tuple(orderOf(ratings.length), orderOf(ratings[0]?.length ?? 0))
    .map(([units, raters]) => units.map((unit) => raters.map((rater) => ratings[unit]?.[rater] as Said)));
