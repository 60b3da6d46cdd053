import type { FrameworkViolationCode } from "./refusals.js";

/** Notes one violation. */
export type Finding = (code: FrameworkViolationCode, place: string, value: unknown) => void;

/** Every row has a code of its own and a name. */
export function checkCodes(
  list: string,
  rows: readonly { readonly code: string; readonly name: string }[],
  found: Finding,
): void {
  const seen = new Set<string>();
  rows.forEach(({ code, name }, index) => {
    if (code.trim() === "") found("empty-text", `${list}[${index}].code`, code);
    else if (seen.has(code)) found("repeated-code", `${list}[${index}].code`, code);
    if (name.trim() === "") found("empty-text", `${list}[${index}].name`, name);
    seen.add(code);
  });
}

/** Every row of a group has a position of its own, counted from 1. */
export function checkPositions<Row extends { readonly position: number }>(
  list: string,
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  found: Finding,
): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const place = `${list}[${index}].position`;
    const key = `${row.position} ${groupOf(row)}`;
    if (!Number.isInteger(row.position) || row.position < 1) found("not-a-position", place, row.position);
    else if (seen.has(key)) found("repeated-position", place, row.position);
    seen.add(key);
  });
}

/** No two rows say the same; `keyOf` gives what makes a row the same. */
export function checkRepeats<Row>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  found: Finding,
): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const key = JSON.stringify(keyOf(row));
    if (seen.has(key)) found("repeated-row", `${list}[${index}]`, keyOf(row).join(", "));
    seen.add(key);
  });
}
