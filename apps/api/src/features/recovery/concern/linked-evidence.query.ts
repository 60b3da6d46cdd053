import { isUuid } from "../../../graph/reading/is-uuid.js";
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

/** The link by which a concern rests on this already; null where there is none. */
export async function linkedAlready(
  { unit, viewer }: Within,
  concernId: string,
  { judgementId, document }: { readonly judgementId: string | null; readonly document: string | null },
): Promise<string | null> {
  const [row] = await unit.rows<{ id: string }>(
    `select id from concern_evidence
     where provider_id = $1 and concern_id = $2 and (judgement_id = $3 or document = $4)`,
    [viewer.providerId, concernId, judgementId, document],
  );
  return row?.id ?? null;
}
