import { compareInstants, type IsoInstant } from "../calendar/index.js";
import type { Judgement, JudgementSubject } from "./judgement.js";
import { subjectKey } from "./subject-key.js";

/** As much of a judgement as tells which of several counts. */
export type RecordedJudgement = JudgementSubject & Pick<Judgement, "id" | "recordedAt" | "supersedesId">;

/**
 * The judgements that count: at most one for each trainee, review point and strand.
 * Superseded judgements do not count; of several that nothing superseded, the one recorded last does
 * (the higher identifier where they were recorded at the same instant).
 *
 * @param judgements Every judgement, superseded ones included, in any order.
 * @returns Those that count, in the order given.
 * @throws RangeError when an instant has no zone.
 * @example
 * currentJudgements([
 *   { id: "a", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", recordedAt: "2026-11-03T09:00:00Z", supersedesId: null },
 *   { id: "b", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", recordedAt: "2026-11-04T09:00:00Z", supersedesId: "a" },
 * ]).map(({ id }) => id) // => ["b"]
 */
export function currentJudgements<Row extends RecordedJudgement>(judgements: readonly Row[]): Row[] {
  const superseded = new Set(judgements.map(({ supersedesId }) => supersedesId));
  const current = new Map<string, Row>();
  for (const judgement of judgements) {
    if (superseded.has(judgement.id)) continue;
    const key = subjectKey(judgement);
    const rival = current.get(key);
    if (rival === undefined || isLater(judgement, rival)) current.set(key, judgement);
  }
  const counting = new Set(current.values());
  return judgements.filter((judgement) => counting.has(judgement));
}

function isLater(a: RecordedJudgement, b: RecordedJudgement): boolean {
  const order = compareInstants(a.recordedAt, b.recordedAt);
  return order === 0 ? a.id > b.id : order > 0;
}

/**
 * The judgements that counted at an instant: what any report would have shown then.
 *
 * @param judgements Every judgement, superseded ones included, in any order.
 * @param instant Judgements recorded at the instant itself are known.
 * @throws RangeError when an instant has no zone.
 * @example
 * judgementsAsOf([
 *   { id: "a", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", recordedAt: "2026-11-03T09:00:00Z", supersedesId: null },
 *   { id: "b", traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1", recordedAt: "2026-11-04T09:00:00Z", supersedesId: "a" },
 * ], "2026-11-03T12:00:00Z").map(({ id }) => id) // => ["a"]
 */
export function judgementsAsOf<Row extends RecordedJudgement>(
  judgements: readonly Row[],
  instant: IsoInstant,
): Row[] {
  return currentJudgements(judgements.filter(({ recordedAt }) => compareInstants(recordedAt, instant) <= 0));
}
