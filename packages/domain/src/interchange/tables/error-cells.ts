import { violationPhrases } from "../refusals.js";
import type { Violation } from "../violation.js";

/**
 * The two cells that say what is wrong with a row, under the headings `Validation results` and `Errors`.
 *
 * @example
 * errorCells([]) // => ["Validation passed", ""]
 */
export function errorCells(violations: readonly Violation[]): readonly [result: string, errors: string] {
  if (violations.length === 0) return ["Validation passed", ""];
  const found = violations.length === 1 ? "1 error found" : `${violations.length} errors found`;
  const sentences = violations.map(({ code, column, value, remedy }) => {
    const place = [column, value === "" ? null : `“${value}”`].filter((part) => part !== null).join(", ");
    return `${place === "" ? "" : `${place}: `}${violationPhrases[code]}. ${remedy}`;
  });
  return [found, sentences.join("\n")];
}
