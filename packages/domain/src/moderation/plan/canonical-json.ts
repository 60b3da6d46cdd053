/**
 * A plain value as JSON that does not depend on the order in which its fields were written: fields in ascending order,
 * no spaces. The same value read back from a file or a database gives the same text, and so the same hash.
 *
 * @example
 * canonicalJson({ b: [1, null], a: "x" }) // => '{"a":"x","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join()}}`;
}
