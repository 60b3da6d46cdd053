import { isIsoDate } from "../calendar/index.js";
import { type Finding, checkCodes, checkPositions, checkRepeats } from "./check-list.js";
import type { Framework } from "./framework.js";
import { mappingSchemes } from "./mapping.js";
import type { FrameworkViolation, FrameworkViolationCode } from "./refusals.js";

/**
 * Everything that is wrong with a framework; an empty list when it can be judged against.
 *
 * Checked: texts that are empty, days that do not exist, lists with nothing in them, codes and rows given twice,
 * positions, ranks with gaps, and codes of strands, stages and levels that are not there.
 *
 * @returns One violation for each, in the order of the framework's own lists.
 * @example
 * checkFramework({ code: "c", name: "Curriculum", version: "1", validFrom: "2026-09-01", stages: [], statements: [], descriptors: [], expectations: [], mappings: [],
 *   strands: [{ code: "S1", name: "Behaviour", position: 1 }],
 *   levels: [{ code: "emerging", name: "Emerging", rank: 1 }, { code: "secure", name: "Secure", rank: 3 }],
 * }) // => [{ code: "rank-gap", place: "levels[1].rank", value: "3" }]
 */
export function checkFramework(framework: Framework): FrameworkViolation[] {
  const violations: FrameworkViolation[] = [];
  const found: Finding = (code, place, value) => violations.push({ code, place, value: String(value) });

  for (const field of ["code", "name", "version"] as const) {
    if (framework[field].trim() === "") found("empty-text", field, framework[field]);
  }
  if (!isIsoDate(framework.validFrom)) found("impossible-date", "validFrom", framework.validFrom);
  checkScale(framework, found);
  checkLists(framework, found);
  checkReferences(framework, found);
  return violations;
}

function checkScale({ levels }: Framework, found: Finding): void {
  if (levels.length === 0) found("nothing-listed", "levels", "");
  checkCodes("levels", levels, found);
  const ranks = new Set<number>();
  levels.forEach(({ rank }, index) => {
    const place = `levels[${index}].rank`;
    if (!Number.isInteger(rank) || rank < 1) found("not-a-rank", place, rank);
    else if (rank > levels.length || ranks.has(rank)) found("rank-gap", place, rank);
    ranks.add(rank);
  });
}

function checkLists(framework: Framework, found: Finding): void {
  const { strands, stages, statements, descriptors, expectations, mappings } = framework;
  if (strands.length === 0) found("nothing-listed", "strands", "");
  checkCodes("strands", strands, found);
  checkPositions("strands", strands, () => "", found);
  checkCodes("stages", stages, found);
  checkPositions("stages", stages, () => "", found);
  const cell = ({ strandCode, stageCode }: { strandCode: string; stageCode: string }) =>
    JSON.stringify([strandCode, stageCode]);
  checkRepeats("statements", statements, (row) => [row.strandCode, row.stageCode, row.code], found);
  checkPositions("statements", statements, cell, found);
  checkRepeats("descriptors", descriptors, (row) => [row.strandCode, row.levelCode], found);
  checkRepeats("expectations", expectations, (row) => [row.reviewPointCode, row.strandCode], found);
  checkRepeats("mappings", mappings, (row) => [row.strandCode, row.scheme, row.section], found);
}

function checkReferences(framework: Framework, found: Finding): void {
  const codes = (rows: readonly { code: string }[]) => new Set(rows.map(({ code }) => code));
  const known = {
    strandCode: [codes(framework.strands), "unknown-strand"],
    stageCode: [codes(framework.stages), "unknown-stage"],
    levelCode: [codes(framework.levels), "unknown-level"],
    scheme: [new Set<string>(mappingSchemes), "unknown-scheme"],
  } as const satisfies { [field: string]: readonly [Set<string>, FrameworkViolationCode] };
  const texts = ["code", "text", "section", "reviewPointCode"];

  for (const list of ["statements", "descriptors", "expectations", "mappings"] as const) {
    framework[list].forEach((row, index) => {
      for (const [field, value] of Object.entries(row)) {
        const [allowed, code] = known[field as keyof typeof known] ?? [];
        if (allowed !== undefined && !allowed.has(value)) found(code, `${list}[${index}].${field}`, value);
        if (texts.includes(field) && value.trim() === "")
          found("empty-text", `${list}[${index}].${field}`, value);
      }
    });
  }
}
