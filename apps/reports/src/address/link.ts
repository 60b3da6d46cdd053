import { type Address, writeAddress } from "./address.js";
import type { ParameterName, Parameters } from "./parameters.js";

/** Parameters to set; null takes one away. */
export type Changes = Readonly<Partial<Record<ParameterName, string | null>>>;

/** Chosen once for the whole visit: these go along to every other page. */
const lasting = ["cohort", "review-point", "hub", "subject", "strand", "school"] as const;

/** Parameters after the changes. A page further on (`after`) belongs to one list, so any other change leaves it. */
export function change(parameters: Parameters, changes: Changes): Parameters {
  const merged: Partial<Record<ParameterName, string | null>> = { ...parameters };
  if (!("after" in changes)) delete merged.after;
  Object.assign(merged, changes);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value)) as Parameters;
}

/** Link to the same page with something changed. */
export function linkHere(address: Address, changes: Changes): string {
  return writeAddress({
    path: address.path,
    format: "html",
    parameters: change(address.parameters, changes),
  });
}

/** Link to another page that keeps the cohort, review point, hub, subject, strand and school in view. */
export function linkTo(address: Address, path: string, changes: Changes = {}): string {
  const kept: Partial<Record<ParameterName, string>> = {};
  for (const name of lasting) {
    const value = address.parameters[name];
    if (value) kept[name] = value;
  }
  return writeAddress({ path, format: "html", parameters: change(kept, changes) });
}
