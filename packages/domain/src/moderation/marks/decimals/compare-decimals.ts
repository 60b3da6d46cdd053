import { type DecimalText, unitsOf } from "./decimal.js";

/**
 * The order of two decimals: below 0 when the first is smaller, 0 when they are the same number, above 0 when it is larger.
 *
 * @throws RangeError for a text that is no decimal.
 * @example
 * compareDecimals("39.5", "40") < 0 // => true
 * compareDecimals("40.0", "40") // => 0
 */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  return Math.sign(unitsOf(a) - unitsOf(b));
}
