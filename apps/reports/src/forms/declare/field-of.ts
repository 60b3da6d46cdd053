import type { Sent } from "../../address/act.js";
import type { Form } from "./form.js";
import { positionsSent } from "./positions.js";

/**
 * The form's field for a path of the input: the field of that name, or the nearest that stands for it. Positions in the
 * input's lists are those of the rows that were filled in.
 *
 * @returns `""` where no field is about it
 */
export function fieldOf(
  { fields, places = {} }: Pick<Form<never>, "fields" | "places">,
  path: readonly string[],
  sent: Sent,
): string {
  const rows = fields.find((field) => field.kind === "rows" && field.name === path[0]);
  const asSent = [...path];
  if (rows?.kind === "rows" && /^\d+$/u.test(path[1] ?? "")) {
    asSent[1] = String(positionsSent(rows, sent)[Number(path[1])] ?? path[1]);
  }
  const wanted = asSent.join(".");
  const pattern = asSent.map((step) => (/^\d+$/u.test(step) ? "*" : step)).join(".");
  const named = places[pattern]?.replace("*", asSent.find((step) => /^\d+$/u.test(step)) ?? "*") ?? wanted;
  if (named === "") return "";
  const names = fields.flatMap((field) => {
    if (field.kind === "kept") return [];
    if (field.kind !== "rows") return [field.name];
    const positions = Object.keys(sent)
      .filter((name) => name.startsWith(`${field.name}.`))
      .map((name) => name.split(".")[1] ?? "");
    const all = [...new Set(["0", ...positions])];
    const asked = field.of.filter(({ kind }) => kind !== "kept");
    return all.flatMap((position) => asked.map(({ name }) => `${field.name}.${position}.${name}`));
  });
  return (
    names.find((name) => name === named) ??
    names.find((name) => named.startsWith(`${name}.`)) ??
    names.find((name) => name.startsWith(`${named}.`)) ??
    ""
  );
}
