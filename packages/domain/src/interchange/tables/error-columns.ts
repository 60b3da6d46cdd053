import { columnKey } from "./column-key.js";

/** Columns that our own error files add; they are passed over when such a file is brought in again. */
export const errorColumns = ["Validation results", "Errors"] as const;

/** Whether a heading is one of an error file's own columns. */
export function isErrorColumn(heading: string | undefined): boolean {
  return heading !== undefined && errorColumns.some((column) => columnKey(column) === columnKey(heading));
}
