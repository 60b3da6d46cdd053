import { longestValue, parameterNames, type ParameterName, type Parameters } from "./parameters.js";

/** A view of the app as its link says it: the path and what was chosen on it. */
export interface Address {
  /** From the root, without a trailing slash and without `.csv`, e.g. `/strands`. */
  readonly path: string;
  readonly format: "html" | "csv";
  readonly parameters: Parameters;
}

/**
 * Reads a path with its query. Unknown names, empty and overlong values are left out; of a repeated name the first counts.
 *
 * @example
 * readAddress("/strands.csv?hub=east&hub=west&utm=1").parameters.hub // => "east"
 */
export function readAddress(url: string): Address {
  const { pathname, searchParams } = new URL(`http://reviewpoint.invalid/${url.replace(/^[/\\]+/, "")}`);
  const trimmed = pathname.replace(/\/+$/, "");
  const csv = trimmed.endsWith(".csv");
  const path = csv ? trimmed.slice(0, -4) : trimmed;
  const parameters: Partial<Record<ParameterName, string>> = {};
  for (const name of parameterNames) {
    const value = searchParams.get(name)?.trim();
    if (value && value.length <= longestValue) parameters[name] = value;
  }
  return {
    path: path === "" || (csv && path === "/home") ? "/" : path,
    format: csv ? "csv" : "html",
    parameters,
  };
}

/**
 * The link of a view: parameters in the fixed order, so that one view has one link. The first page's file is `/home.csv`.
 *
 * @example
 * writeAddress({ path: "/strands", format: "html", parameters: { strand: "at", hub: "east" } }) // => "/strands?hub=east&strand=at"
 */
export function writeAddress({ path, format, parameters }: Address): string {
  const query = new URLSearchParams();
  for (const name of parameterNames) {
    const value = parameters[name];
    if (value) query.set(name, value);
  }
  const file = format === "csv" ? `${path === "/" ? "/home" : path}.csv` : path;
  return query.size > 0 ? `${file}?${query}` : file;
}
