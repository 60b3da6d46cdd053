import { type ViolationCode, violationPhrases } from "./refusals.js";

/** One bad cell of a file: where it is, what it holds, what is wrong and what to do about it. */
export interface Violation {
  readonly code: ViolationCode;
  /** Sheet name; null in a file without sheets. */
  readonly sheet: string | null;
  /** Row as a spreadsheet counts it; null when the file as a whole is meant. */
  readonly row: number | null;
  /** Column heading, or the path of a value in a JSON file; null when the whole row is meant. */
  readonly column: string | null;
  /** What the cell holds, cut to 80 characters. */
  readonly value: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

const longestValue = 80;

/**
 * A bad value as shown in messages: at most 80 characters, line ends as spaces, control characters as U+FFFD.
 *
 * @example
 * shownValue("a\nb") // => "a b"
 */
export function shownValue(value: string): string {
  const line = value
    .replace(/\s+/gu, " ")
    .replace(/[\u0000-\u001F\u007F-\u009F]/gu, "\uFFFD")
    .trim();
  return line.length <= longestValue ? line : `${line.slice(0, longestValue - 1)}…`;
}

/**
 * A violation as a sentence that names row, column, value and remedy.
 *
 * @example
 * violationSentence({ code: "not-a-trn", sheet: null, row: 7, column: "TRN", value: "12345", remedy: "Write its seven digits." }) // => "Row 7, TRN, “12345”: this is not a TRN. Write its seven digits."
 */
export function violationSentence(violation: Violation): string {
  const { code, sheet, row, column, value, remedy } = violation;
  const place = [
    sheet === null ? null : `Sheet ${sheet}`,
    row === null ? null : `${sheet === null ? "Row" : "row"} ${row}`,
    column,
    value === "" ? null : `“${value}”`,
  ].filter((part) => part !== null);
  const said = place.length === 0 ? "The file" : place.join(", ");
  return `${said}: ${violationPhrases[code]}. ${remedy}`;
}
