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
  const asked = field.of.filter(({ kind }) => kind !== "kept");
  const isFilled = (position: number) =>
    asked.length === 0 || asked.some(({ name }) => (sent[`${begin}${position}.${name}`] ?? "").trim() !== "");
  return [...positions].filter(isFilled).sort((a, b) => a - b);
}
