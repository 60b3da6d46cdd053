import type { CellReader } from "./cell-reading.js";

/** A whole number within bounds, both included. */
export function wholeNumber(lowest: number, highest: number): CellReader<number> {
  return (cell) => {
    const value = /^-?\d{1,9}$/u.test(cell) ? Number(cell) : Number.NaN;
    return value >= lowest && value <= highest
      ? { value }
      : { code: "not-a-number", remedy: `Write a whole number from ${lowest} to ${highest}.` };
  };
}

/**
 * An academic year, named by the calendar year in which it begins; files write `2026 to 2027`, `2026-27`,
 * `2026/27` or `2026`.
 */
export const academicYear: CellReader<number> = (cell) => {
  const match = /^(\d{4})(?:\s*(?:to|-|–|\/)\s*(\d{2}|\d{4}))?$/u.exec(cell);
  const year = Number(match?.[1]);
  const end = match?.[2];
  const follows = end === undefined || Number(end) % 100 === (year + 1) % 100;
  return match !== null && follows && year >= 1990 && year <= 2100
    ? { value: year }
    : { code: "not-a-number", remedy: "Write it like 2026 to 2027." };
};
