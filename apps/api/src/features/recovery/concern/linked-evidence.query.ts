import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";
import type { Performance } from "../../../graph/writing/action.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** Whether a judgement is of this trainee. */
export async function isJudgementOf(
  { unit, viewer }: Within,
  id: string,
  traineeId: string,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const rows = await unit.rows(
    "select id from judgement where provider_id = $1 and id = $2 and trainee_id = $3",
    [viewer.providerId, id, traineeId],
  );
  return rows.length === 1;
}

/** A link as an action finds it. */
export interface LastLink {
  readonly id: string;
  readonly sequence: number;
  readonly linkedAt: string;
  /** Whether it was taken back: then the concern does not rest on it. */
  readonly isWithdrawn: boolean;
}

/** The last link by which a concern rests on this, or did; null where it was never linked. */
export async function lastLink(
  { unit, viewer }: Within,
  concernId: string,
  { judgementId, document }: { readonly judgementId: string | null; readonly document: string | null },
): Promise<LastLink | null> {
  if (judgementId !== null && !isUuid(judgementId)) return null;
  const [link] = await unit.rows<LastLink>(
    `select id, sequence, ${instant("recorded_at").sql} as "linkedAt",
       exists (select from concern_evidence_withdrawal withdrawn where withdrawn.provider_id = concern_evidence.provider_id
         and withdrawn.evidence_id = concern_evidence.id) as "isWithdrawn"
     from concern_evidence
     where provider_id = $1 and concern_id = $2 and (judgement_id = $3 or document = $4)
     order by sequence desc limit 1`,
    [viewer.providerId, concernId, judgementId, document],
  );
  return link ?? null;
}
