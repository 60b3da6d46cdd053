import { plainText } from "../cells/plain-text.js";
import { wordKey } from "../cells/word-cells.js";

/**
 * A column heading without what people change by accident: case, spaces, line breaks, a byte order mark, an apostrophe,
 * quotes around it, and whether e-mail has its hyphen.
 *
 * @example
 * columnKey("\uFEFFPlacement 1  urn") // => "placement 1 urn"
 * columnKey("“Mentor e-mail”") // => "mentor email"
 */
export function columnKey(heading: string): string {
  return wordKey(plainText(heading))
    .replace(/^"(.*)"$/u, "$1")
    .replace(/\be-mail\b/gu, "email");
}
