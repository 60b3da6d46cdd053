import { isIsoDate } from "../../calendar/index.js";
import { checkRepeats } from "../check-list.js";
import type { Framework } from "../framework.js";
import type { StrandMappingViolation, StrandMappingViolationCode } from "./refusals.js";
import type { StrandMapping } from "./strand-mapping.js";

/** What a mapping needs to know of a version. */
export type MappedVersion = Pick<Framework, "version" | "strands" | "levels">;

/**
 * Everything that is wrong with a mapping between two versions: versions of other names, a day that does not exist,
 * strands that are not there, rows given twice, levels called the same where their number differs.
 */
export function checkStrandMapping(
  before: MappedVersion,
  after: MappedVersion,
  mapping: StrandMapping,
): StrandMappingViolation[] {
  const violations: StrandMappingViolation[] = [];
  const found = (code: StrandMappingViolationCode, place: string, value: unknown) =>
    violations.push({ code, place, value: String(value) });

  const ends = [
    ["from", before],
    ["to", after],
  ] as const;
  for (const [end, { version }] of ends) {
    if (mapping[end] !== version) found("other-version", end, mapping[end]);
  }
  if (!isIsoDate(mapping.agreedOn)) found("impossible-date", "agreedOn", mapping.agreedOn);
  mapping.strands.forEach((row, index) => {
    for (const [end, { strands }] of ends) {
      const known = strands.some(({ code }) => code === row[end]);
      if (!known) found("unknown-strand", `strands[${index}].${end}`, row[end]);
    }
  });
  checkRepeats("strands", mapping.strands, ({ from, to }) => [from, to], found);
  const [some, others] = [before.levels.length, after.levels.length];
  if (mapping.sameLevels && some !== others) {
    found("not-the-same-levels", "sameLevels", `${some} and ${others} levels`);
  }
  return violations;
}
