import { plainText } from "../cells/plain-text.js";
import { wordKey } from "../cells/word-cells.js";

/**
 * A column heading without what people change by accident: case, spaces, a byte order mark, an apostrophe.
 *
 * @example
 * columnKey("\uFEFFPlacement 1  urn") // => "placement 1 urn"
 */
export function columnKey(heading: string): string {
  return wordKey(plainText(heading));
}
