import type { Sent } from "../../address/act.js";
import type { Field } from "./field.js";

/** The positions of the rows in which something was filled in, in order: the input's list has these alone. */
export function positionsSent(field: Extract<Field<never>, { kind: "rows" }>, sent: Sent): readonly number[] {
  const begin = `${field.name}.`;
  const positions = new Set<number>();
  for (const name of Object.keys(sent)) {
    const [position = ""] = name.startsWith(begin) ? name.slice(begin.length).split(".", 1) : [];
    if (/^\d+$/u.test(position)) positions.add(Number(position));
  }
  const rowAt = (position: number) =>
    Object.fromEntries(
      field.of.map(({ name }) => [name, (sent[`${begin}${position}.${name}`] ?? "").trim()]),
    );
  const asked = field.of.filter(({ kind }) => kind !== "kept");
  const isFilled = (position: number) =>
    asked.length === 0 || asked.some(({ name }) => (sent[`${begin}${position}.${name}`] ?? "").trim() !== "");
  const isTaken = (position: number) => isFilled(position) && !field.leaveOut?.(rowAt(position));
  return [...positions].filter(isTaken).sort((a, b) => a - b);
}
