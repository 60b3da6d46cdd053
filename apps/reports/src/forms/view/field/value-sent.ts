import type { Sent } from "../../../address/act.js";
import type { ShownField } from "../../declare/shown.js";

/** What was typed into or chosen in a field. A box that is not ticked sends nothing. */
export function valueSent({ kind, name, options }: ShownField, sent: Sent): string {
  if (kind !== "ticks") return sent[name] ?? "";
  return options
    .filter(({ value }, position) => sent[`${name}.${position}`] === value)
    .map(({ value }) => value)
    .join(",");
}
