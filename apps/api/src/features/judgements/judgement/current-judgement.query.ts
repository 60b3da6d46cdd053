import type { Judgement } from "@reviewpoint/domain/judgements";
import type { ReadUnit } from "../../../database/index.js";

/** A judgement that counts now. Review point, strand and level are given by identifier. */
export interface CurrentJudgement {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly levelId: string;
  readonly assessorId: string | null;
  readonly judgedOn: Judgement["judgedOn"];
  readonly evidence: string | null;
}

const place = `id, trainee_id as "traineeId", review_point_id as "reviewPointId", strand_id as "strandId",
  level_id as "levelId"`;
const current = `from judgement
  where provider_id = $1 and trainee_id = any($2::uuid[]) and not exists (
    select from judgement as later
    where later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id)`;

/** The judgements of some trainees that nothing supersedes. */
export function currentJudgementsOf(
  unit: ReadUnit,
  providerId: string,
  traineeIds: readonly string[],
): Promise<CurrentJudgement[]> {
  const words = `assessor_id as "assessorId", judged_on as "judgedOn", evidence`;
  return unit.rows<CurrentJudgement>(`select ${place}, ${words} ${current}`, [providerId, traineeIds]);
}

/** What of a judgement decides a standing. */
export type CurrentLevel = Pick<
  CurrentJudgement,
  "id" | "traineeId" | "reviewPointId" | "strandId" | "levelId"
>;

/** The same without the words that it rests on, which may be long. */
export function currentLevelsOf(
  unit: ReadUnit,
  providerId: string,
  traineeIds: readonly string[],
): Promise<CurrentLevel[]> {
  return unit.rows<CurrentLevel>(`select ${place} ${current}`, [providerId, traineeIds]);
}
