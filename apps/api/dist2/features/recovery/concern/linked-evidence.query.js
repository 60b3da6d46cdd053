import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";
/** Whether a judgement is of this trainee. */
export async function isJudgementOf({ unit, viewer }, id, traineeId) {
    if (!isUuid(id))
        return false;
    const rows = await unit.rows("select id from judgement where provider_id = $1 and id = $2 and trainee_id = $3", [viewer.providerId, id, traineeId]);
    return rows.length === 1;
}
/** The last link by which a concern rests on this, or did; null where it was never linked. */
export async function lastLink({ unit, viewer }, concernId, { judgementId, document }) {
    if (judgementId !== null && !isUuid(judgementId))
        return null;
    const [link] = await unit.rows(`select id, sequence, ${instant("recorded_at").sql} as "linkedAt",
       exists (select from concern_evidence_withdrawal withdrawn where withdrawn.provider_id = concern_evidence.provider_id
         and withdrawn.evidence_id = concern_evidence.id) as "isWithdrawn"
     from concern_evidence
     where provider_id = $1 and concern_id = $2 and (judgement_id = $3 or document = $4)
     order by sequence desc limit 1`, [viewer.providerId, concernId, judgementId, document]);
    return link ?? null;
}
//# sourceMappingURL=linked-evidence.query.js.map