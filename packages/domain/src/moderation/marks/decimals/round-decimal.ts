import { type DecimalText, textOf, unitsOf } from "./decimal.js";

/**
 * The nearest multiple of a step; halves go away from zero, as marks are rounded by hand.
 *
 * @param step Above 0, e.g. `1` for whole marks or `0.5`.
 * @throws RangeError for a text that is no decimal, or a step that is not above 0.
 * @example
 * roundDecimal("2.5", "1") // => "3"
 * roundDecimal("-2.25", "0.5") // => "-2.5"
 */
export function roundDecimal(value: DecimalText, step: DecimalText): DecimalText {
  return textOf(roundedUnits(unitsOf(value), step));
}

/** As {@link roundDecimal}, of ten-thousandths that need not be whole. @internal */
export function roundedUnits(units: number, step: DecimalText): number {
  const size = unitsOf(step);
  if (size <= 0) throw new RangeError(`a step is above 0: ${step}`);
  const steps = Math.floor(Math.abs(units) / size + 0.5);
  return steps === 0 ? 0 : Math.sign(units) * steps * size;
}
