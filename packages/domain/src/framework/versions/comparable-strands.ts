import { checkStrandMapping, type MappedVersion } from "./check-strand-mapping.js";
import type { StrandMappingViolation } from "./refusals.js";
import type { StrandMapping } from "./strand-mapping.js";

/** Whether figures of a strand may stand beside each other across two versions, and if not, why. */
export type StrandComparability =
  | { readonly allowed: true; readonly from: string; readonly to: string }
  | {
      readonly allowed: false;
      readonly from: string | null;
      readonly to: string | null;
      readonly because: "no-counterpart" | "split" | "joined" | "levels-differ";
    };

/** One answer for each row of the mapping and for each strand that no row names, or everything that stands in the way. */
export type StrandComparison =
  | { readonly strands: readonly StrandComparability[]; readonly violations: readonly [] }
  | { readonly strands: null; readonly violations: readonly StrandMappingViolation[] };

/**
 * Which strands may be compared across two versions under a mapping: those that are one another's only counterpart, and
 * these only where the levels mean the same. Without a mapping nothing may be: equal codes prove nothing.
 *
 * @example
 * const version = (name, ...codes) => ({ version: name, levels: [], strands: codes.map((code) => ({ code, name: code, position: 1 })) });
 * const mapping = { from: "1", to: "2", agreedOn: "2026-09-01", sameLevels: true, strands: [{ from: "S1", to: "A" }] };
 * comparableStrands(version("1", "S1"), version("2", "A", "B"), mapping).strands // => [{ allowed: true, from: "S1", to: "A" }, { allowed: false, from: null, to: "B", because: "no-counterpart" }]
 * comparableStrands(version("1", "S2"), version("2", "A"), mapping).violations // => [{ code: "unknown-strand", place: "strands[0].from", value: "S1" }]
 */
export function comparableStrands(
  before: MappedVersion,
  after: MappedVersion,
  mapping: StrandMapping,
): StrandComparison {
  const violations = checkStrandMapping(before, after, mapping);
  if (violations.length > 0) return { strands: null, violations };
  const times = (end: "from" | "to", code: string) =>
    mapping.strands.filter((row) => row[end] === code).length;
  const rows = mapping.strands.map(({ from, to }): StrandComparability => {
    if (times("from", from) > 1) return { allowed: false, from, to, because: "split" };
    if (times("to", to) > 1) return { allowed: false, from, to, because: "joined" };
    if (!mapping.sameLevels) return { allowed: false, from, to, because: "levels-differ" };
    return { allowed: true, from, to };
  });
  const left = (end: "from" | "to", strands: MappedVersion["strands"]) =>
    strands.filter(({ code }) => times(end, code) === 0).map(({ code }) => code);
  const because = "no-counterpart";
  const strands = [
    ...rows,
    ...left("from", before.strands).map((from) => ({ allowed: false, from, to: null, because }) as const),
    ...left("to", after.strands).map((to) => ({ allowed: false, from: null, to, because }) as const),
  ];
  return { strands, violations: [] };
}
