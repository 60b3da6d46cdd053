import { wordKey } from "./cells/word-cells.js";
import { columnKey } from "./tables/column-key.js";
import type { TextRow } from "./tables/text-row.js";

/** The formats that are read, by the name that a command gives them. */
export const formats = [
  "provider-setup",
  "framework",
  "framework-case",
  "schools",
  "term-dates",
  "register-export",
  "placements",
  "mentors",
  "judgements",
] as const;

export type Format = (typeof formats)[number];

// The columns that only this format has, in the order in which formats are tried.
const telltale: readonly (readonly [Format, readonly string[]])[] = [
  ["register-export", ["register_id", "trainee_status"]],
  ["placements", ["trn", "placement 1 urn"]],
  ["mentors", ["provider trainee id", "mentor e-mail"]],
  ["term-dates", ["urn", "term", "academic year"]],
  ["schools", ["urn", "school name"]],
  ["judgements", ["provider trainee id", "date"]],
  ["judgements", ["trn", "date"]],
];

/**
 * The format of a table, told from the columns of its first sheet's header and the names of its sheets; null when
 * neither tells.
 *
 * @example
 * recogniseTable({ number: 1, sheet: null, cells: ["urn", "School name"] }, []) // => "schools"
 */
export function recogniseTable(header: TextRow, sheets: readonly string[]): Format | null {
  const names = new Set(sheets.map(wordKey));
  if (names.has("framework") && names.has("strands")) return "framework";
  const columns = new Set(header.cells.map(columnKey));
  return telltale.find(([, needed]) => needed.every((column) => columns.has(columnKey(column))))?.[0] ?? null;
}

/** The format of a JSON file, told from its members; null when they do not tell. */
export function recogniseJson(json: unknown): Format | null {
  if (typeof json !== "object" || json === null) return null;
  if ("CFDocument" in json || "CFPackage" in json) return "framework-case";
  return "provider" in json ? "provider-setup" : null;
}
