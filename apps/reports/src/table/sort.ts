import type { Row } from "./table.js";

/** A column to sort by; `-missing` is the largest first. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
  /** The order cannot be turned round. */
  readonly oneWay?: boolean;
}

/** Reads `sort` from a link; anything not offered gives the page's own order. */
export function orderOf(sort: string | undefined, offered: readonly string[], own: Order): Order {
  const descending = sort?.startsWith("-") ?? false;
  const by = descending ? sort?.slice(1) : sort;
  return by !== undefined && offered.includes(by) ? { by, descending } : own;
}

export function orderText({ by, descending }: Order): string {
  return descending ? `-${by}` : by;
}

/** Rows in order; equal ones stay as they were. Text sorts as English readers expect, numbers by size, null last. */
export function sorted<T>(rows: readonly T[], order: Order, value: (row: T) => string | number | null): T[] {
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return (left - right) * direction;
    return String(left).localeCompare(String(right), "en-GB", { numeric: true }) * direction;
  });
}

/** Rows of a table by their places; those that have none stay as they were. */
export const inPlace = (rows: readonly Row[]): readonly Row[] =>
  sorted(rows, { by: "place", descending: false }, ({ place }) => place ?? null);
