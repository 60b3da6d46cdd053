/**
 * A number as a reader sees it, with a true minus sign.
 *
 * @param digits after the point, 0–20
 *
 * @example
 * signedText(-0.25, 2) // => "−0.25"
 * signedText(-0.001, 2) // => "0.00"
 */
export function signedText(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
