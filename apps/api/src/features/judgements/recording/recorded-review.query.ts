import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import type { ReviewStepRow } from "../review/review-step.table.js";
import type { CurrentJudgement } from "../judgement/current-judgement.query.js";

/** What a write looks at of the last step: not what was signed. */
export type LastStep = Pick<ReviewStepRow, "sequence" | "kind" | "doneOn" | "openUntil">;

/** What is recorded of one trainee at one review point. */
export interface RecordedReview {
  /** How often anything was recorded there: judgements, superseded ones too, sign-offs and reopenings. */
  readonly version: number;
  readonly last: LastStep | null;
  /** The judgements that count. */
  readonly current: readonly RecordedJudgementRow[];
}

/** A judgement with the instant at which it came in. */
export type RecordedJudgementRow = CurrentJudgement & { readonly recordedAt: string };

/** Reads it within the transaction that is about to write there. */
export async function recordedReview(
  unit: ReadUnit,
  providerId: string,
  traineeId: string,
  reviewPointId: string,
): Promise<RecordedReview> {
  const place = [providerId, traineeId, reviewPointId];
  const judgements = await unit.rows<RecordedJudgementRow & { readonly supersedesId: string | null }>(
    `select id, trainee_id as "traineeId", review_point_id as "reviewPointId", strand_id as "strandId",
       level_id as "levelId", assessor_id as "assessorId", judged_on as "judgedOn", evidence,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       supersedes_id as "supersedesId"
     from judgement where provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by recorded_at, id`,
    place,
  );
  const steps = await unit.rows<LastStep & { readonly doneOn: IsoDate }>(
    `select sequence, kind, done_on as "doneOn", open_until as "openUntil" from review_step
     where provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by sequence desc`,
    place,
  );
  const superseded = new Set(judgements.map(({ supersedesId }) => supersedesId));
  const current = judgements.filter(({ id }) => !superseded.has(id));
  return { version: judgements.length + steps.length, last: steps[0] ?? null, current };
}
