import type { Address } from "../address/address.js";
import type { Parameters } from "../address/parameters.js";

/** How a link asks for the table of a page's one figure. */
const only = "table";

const tablesOf = ({ parameters }: Pick<Address, "parameters">) =>
  (parameters.show ?? "").split(".").filter(Boolean);

/**
 * Whether the link asks for a figure's table in place of its chart.
 *
 * @param name which of several figures on the page; none where there is one
 *
 * @example
 * isShownAsTable({ parameters: { show: "differences.severity" } }, "severity") // => true
 * isShownAsTable({ parameters: { show: "table" } }, undefined) // => true
 */
export function isShownAsTable(address: Pick<Address, "parameters">, name: string | undefined): boolean {
  return tablesOf(address).includes(name ?? only);
}

/**
 * The value of `show` with one figure as its table, or as its chart, and the others as they are; null for no value.
 *
 * @example
 * showing({ parameters: { show: "differences" } }, "severity", true) // => "differences.severity"
 * showing({ parameters: { show: "differences" } }, "differences", false) // => null
 */
export function showing(
  address: Pick<Address, "parameters">,
  name: string | undefined,
  isTable: boolean,
): string | null {
  const own = name ?? only;
  const others = tablesOf(address).filter((one) => one !== own);
  return (isTable ? [...others, own].sort() : others).join(".") || null;
}

/** What the link of a figure's file carries: which of several figures it is of. */
export function fileParameters({ parameters }: Address, name: string | undefined): Parameters {
  return name ? { ...parameters, tab: name } : parameters;
}
