/** A number as it was written, e.g. `61.5`: exact, where a binary fraction would not be. */
export type DecimalText = string;

const written = /^(-?)(\d{1,9})(?:\.(\d{1,4}))?$/;

/** Places behind the point up to which decimals are held. */
const mostPlaces = 4;

/** Ten-thousandths of one: every decimal is held as a whole number of them. */
export const unitsOfOne = 10 ** mostPlaces;

/** Whether a text is a decimal: at most nine digits before the point and four behind it. */
export function isDecimal(text: DecimalText): boolean {
  return written.test(text);
}

/**
 * A decimal as a whole number of ten-thousandths.
 *
 * @throws RangeError for a text that is no decimal.
 * @internal
 */
export function unitsOf(text: DecimalText): number {
  const [, sign, whole, fraction = ""] = written.exec(text) ?? [];
  if (whole === undefined) {
    throw new RangeError(
      `a decimal has at most nine digits, a point and four digits: ${JSON.stringify(text)}`,
    );
  }
  const units = Number(whole) * unitsOfOne + Number(fraction.padEnd(mostPlaces, "0"));
  return sign === "-" && units !== 0 ? -units : units;
}

/** Ten-thousandths as a decimal without needless zeros. @internal */
export function textOf(units: number): DecimalText {
  const size = Math.abs(units);
  const fraction = String(size % unitsOfOne)
    .padStart(mostPlaces, "0")
    .replace(/0+$/, "");
  const whole = Math.floor(size / unitsOfOne);
  return `${units < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
