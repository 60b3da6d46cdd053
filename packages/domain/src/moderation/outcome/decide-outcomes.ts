import type { DecimalText } from "../marks/decimals/decimal.js";
import { compareMarks, type DoubleMark, type MarkDifference } from "./double-mark.js";
import type { AssessorOutcome, OutcomeKind, OutcomeReason } from "./outcome.js";
import type { OutcomePolicy } from "./outcome-policy.js";
import { moveTogether } from "./move-together.js";

/** How much of each assessor's work has been moderated: the planned sample, or all that the extension asked for. */
export type ModerationStage = "sample" | "extended";

/**
 * What follows from moderation, assessor by assessor. Where every difference is within the tolerance, the marks stand.
 * Where not, the sample is extended first; when that has been moderated, marks that differ consistently are moved
 * together, and others are marked again. A piece on which the two disagree at the pass border always goes to a third
 * person, where the policy says so.
 *
 * @param stages How far each assessor's moderation has come; `sample` where nothing is said.
 * @param step The step of the marks' scale, to which an adjustment is rounded.
 * @throws RangeError for a number that is no decimal, or a piece that is there twice.
 * @example
 * const policy = { code: "own", name: "Ours", source: { title: "Handbook", confidence: "high", statedOn: "2026-09-01" },
 *   tolerance: "6", passMark: null, borderEscalates: true, singleMarks: "never", adjustment: null };
 * const marks = [{ pieceId: "p1", assessorId: "a1", first: "68", moderated: "69" }];
 * decideOutcomes(marks, policy, {}, "1")[0].kind // => "stands"
 */
export function decideOutcomes(
  marks: readonly DoubleMark[],
  policy: OutcomePolicy,
  stages: Readonly<Record<string, ModerationStage>>,
  step: DecimalText,
): AssessorOutcome[] {
  const seen = new Set<string>();
  for (const { pieceId } of marks) {
    if (seen.has(pieceId)) throw new RangeError(`each piece is compared once: ${pieceId} is there twice`);
    seen.add(pieceId);
  }
  const assessors = [...new Set(marks.map(({ assessorId }) => assessorId))].sort();
  return assessors.map((assessorId) => {
    const own = marks.filter((mark) => mark.assessorId === assessorId);
    return outcomeOf(assessorId, own, policy, stages[assessorId] ?? "sample", step);
  });
}

function outcomeOf(
  assessorId: string,
  marks: readonly DoubleMark[],
  policy: OutcomePolicy,
  stage: ModerationStage,
  step: DecimalText,
): AssessorOutcome {
  const differences = marks
    .map((mark) => compareMarks(mark, policy))
    .sort((a, b) => (a.pieceId < b.pieceId ? -1 : 1));
  const outside = differences.filter(({ isWithinTolerance }) => !isWithinTolerance);
  const escalated = differences.filter(({ crossesBorder }) => policy.borderEscalates && crossesBorder);
  const is = (kind: OutcomeKind, reasons: OutcomeReason[], adjustment: DecimalText | null = null) => ({
    ...{ assessorId, kind, reasons, differences, adjustment },
    escalated: escalated.map(({ pieceId }) => pieceId),
    singleChanges: kind === "extend" ? singleChanges(outside, escalated, policy) : [],
  });

  if (outside.length === 0) return is("stands", [{ code: "all-within-tolerance", pieces: marks.length }]);
  const why: OutcomeReason = { code: "outside-tolerance", pieces: outside.length, of: marks.length };
  if (stage === "sample") return is("extend", [why]);
  const { adjustment, reason } = moveTogether(differences, policy.adjustment, step);
  return is(adjustment === null ? "re-mark" : "adjust", [why, reason], adjustment);
}

/** A piece that goes to a third person is not changed before that person has judged. */
function singleChanges(
  outside: readonly MarkDifference[],
  escalated: readonly MarkDifference[],
  { singleMarks }: OutcomePolicy,
): string[] {
  if (singleMarks === "never") return [];
  return outside.filter((piece) => !escalated.includes(piece)).map(({ pieceId }) => pieceId);
}
