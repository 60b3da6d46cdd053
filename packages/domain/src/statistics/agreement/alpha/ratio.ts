import { type Disagreements, numbersOf, type ValuedUnits } from "./valued-units.js";

/**
 * Values are as far apart as the square of their difference over their sum. Takes time with the square of the number of
 * different values.
 *
 * @throws RangeError when a value is below 0.
 */
export function ratioDisagreements(valued: ValuedUnits): Disagreements {
  const numbers = numbersOf(valued);
  for (const value of numbers) {
    if (value < 0) throw new RangeError(`a rating on a ratio scale is at least 0: ${value}`);
  }
  const distance = (one: number, other: number): number => {
    const [first, second] = [numbers[one] ?? 0, numbers[other] ?? 0];
    return first === second ? 0 : ((first - second) / (first + second)) ** 2;
  };
  const distances = numbers.map((_, one) =>
    valued.counts.reduce((sum, count, other) => sum + count * distance(one, other), 0),
  );
  return {
    within: valued.units.map((unit) => {
      let pairs = 0;
      unit.forEach((one, at) => {
        for (let other = at + 1; other < unit.length; other += 1) pairs += distance(one, unit[other] ?? 0);
      });
      return (2 * pairs) / (unit.length - 1);
    }),
    withinSlopes: [],
    overall: distances.reduce((sum, of, at) => sum + of * (valued.counts[at] ?? 0), 0),
    overallSlopes: distances.map((of) => 2 * of),
  };
}
