import type { IsoDate } from "../../calendar/index.js";
import { wordKey } from "../cells/word-cells.js";
import type { ViolationCode } from "../refusals.js";
import type { TextRow } from "../tables/text-row.js";
import { shownValue, type Violation } from "../violation.js";
import type { JudgementsRow } from "./judgements-row.js";
import type { JudgingWords } from "./judging-scale.js";

/** A judgement that a file holds, in the codes of the cohort's framework. */
export interface ResolvedJudgement {
  readonly reviewPointCode: string;
  readonly strandCode: string;
  readonly levelCode: string;
  readonly evidence: string | null;
}

/**
 * Finds the review point, strands and levels that a row means in the cohort of its trainee.
 *
 * @param today No judgement is dated later.
 */
export function resolveJudgements(
  record: JudgementsRow,
  words: JudgingWords,
  today: IsoDate,
  row: TextRow,
): { readonly judgements: readonly ResolvedJudgement[] } | { readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  const fault = (code: ViolationCode, column: string, value: string, remedy: string) =>
    violations.push({ code, sheet: row.sheet, row: row.number, column, value: shownValue(value), remedy });
  const listed = (known: ReadonlyMap<string, { readonly name: string }>) =>
    `Write one of: ${[...new Set([...known.values()].map(({ name }) => name))].join(", ")}.`;

  const reviewPoint = words.reviewPoints.get(wordKey(record.reviewPoint));
  if (reviewPoint === undefined) {
    fault("unknown-review-point", "Review point", record.reviewPoint, listed(words.reviewPoints));
  }
  if (record.judgedOn !== null && record.judgedOn > today) {
    fault("future-date", "Date", record.judgedOn, `Give the day of the judgement, ${today} at the latest.`);
  }
  if (record.judgedOn !== null && record.judgedOn < words.startsOn) {
    fault(
      "date-order",
      "Date",
      record.judgedOn,
      `Give a day on or after the cohort's first, ${words.startsOn}.`,
    );
  }
  const judgements = new Map<string, ResolvedJudgement>();
  for (const { column, level: word, evidence } of record.marks) {
    const strand = words.strands.get(wordKey(column));
    const level = words.levels.get(wordKey(word));
    if (strand === undefined) fault("unknown-strand", column, word, listed(words.strands));
    if (level === undefined) fault("off-the-scale", column, word, listed(words.levels));
    if (strand === undefined || level === undefined || reviewPoint === undefined) continue;
    if (judgements.has(strand.code))
      fault("repeated-column", column, word, "Two columns are this strand: keep one.");
    const resolved = {
      reviewPointCode: reviewPoint.code,
      strandCode: strand.code,
      levelCode: level.code,
      evidence,
    };
    judgements.set(strand.code, resolved);
  }
  return violations.length > 0 ? { violations } : { judgements: [...judgements.values()] };
}
