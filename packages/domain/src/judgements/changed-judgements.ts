import type { Judgement, StatedJudgement } from "./judgement.js";
import { subjectKey } from "./subject-key.js";

/** What a set of stated judgements would change in those that count now. */
export interface JudgementChanges<Row, Stated> {
  /** Judged for the first time. */
  readonly added: readonly Stated[];
  /** Judged differently: what is stated supersedes the judgement that counts now. */
  readonly changed: readonly { readonly current: Row; readonly stated: Stated }[];
  /** Stated as already recorded: nothing to write, so that stating it again changes nothing. */
  readonly unchanged: readonly Row[];
}

/**
 * Compares judgements as stated, e.g. in a file, with those that count now. A level or day that differs is a change;
 * an assessor or evidence that differs is one too, unless nothing is stated (null), which says nothing.
 * A judgement about which nothing is stated is in none of the lists: it stays.
 *
 * @param current The judgements that count now: at most one for each trainee, review point and strand.
 * @param stated At most one for each trainee, review point and strand.
 * @throws RangeError when a list speaks twice of the same trainee, review point and strand.
 * @example
 * changedJudgements([], [{ traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", levelCode: "secure", judgedOn: "2026-11-03", assessorId: null, evidence: null }]).added.length // => 1
 */
export function changedJudgements<
  Row extends Pick<Judgement, keyof StatedJudgement>,
  Stated extends StatedJudgement,
>(current: readonly Row[], stated: readonly Stated[]): JudgementChanges<Row, Stated> {
  const now = bySubject(current);
  const added: Stated[] = [];
  const changed: { current: Row; stated: Stated }[] = [];
  const unchanged: Row[] = [];
  for (const [key, statement] of bySubject(stated)) {
    const row = now.get(key);
    if (row === undefined) added.push(statement);
    else if (differs(row, statement)) changed.push({ current: row, stated: statement });
    else unchanged.push(row);
  }
  return { added, changed, unchanged };
}

function bySubject<Row extends StatedJudgement>(judgements: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const judgement of judgements) {
    const key = subjectKey(judgement);
    if (found.has(key)) {
      const { traineeId, reviewPointCode, strandCode } = judgement;
      throw new RangeError(`two judgements of trainee ${traineeId} at ${reviewPointCode} on ${strandCode}`);
    }
    found.set(key, judgement);
  }
  return found;
}

const differs = (current: StatedJudgement, stated: StatedJudgement): boolean =>
  stated.levelCode !== current.levelCode ||
  stated.judgedOn !== current.judgedOn ||
  (stated.assessorId !== null && stated.assessorId !== current.assessorId) ||
  (stated.evidence !== null && stated.evidence !== current.evidence);
