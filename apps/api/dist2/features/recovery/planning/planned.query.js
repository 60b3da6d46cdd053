import { isUuid } from "../../../graph/reading/is-uuid.js";
/** The plan with this id and where its newest event left it; null where there is none. */
export async function planWithin({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [plan] = await unit.rows(`select recovery_plan.id, recovery_plan.trainee_id as "traineeId", recovery_plan.version, newest.state
     from recovery_plan
     join recovery_plan_event newest on newest.provider_id = recovery_plan.provider_id
       and newest.plan_id = recovery_plan.id and newest.sequence = recovery_plan.version
     where recovery_plan.provider_id = $1 and recovery_plan.id = $2`, [viewer.providerId, id]);
    return plan ?? null;
}
/** The id of the trainee's open plan; null where there is none. */
export async function openPlanOf({ unit, viewer }, traineeId) {
    const [plan] = await unit.rows("select id from recovery_plan where provider_id = $1 and trainee_id = $2 and closed_on is null", [viewer.providerId, traineeId]);
    return plan?.id ?? null;
}
/** The concern with this id about this trainee; null where there is none. */
export async function concernOf({ unit, viewer }, traineeId, id) {
    if (!isUuid(id))
        return null;
    const [concern] = await unit.rows(`select id, version, plan_id as "planId" from concern
     where provider_id = $1 and trainee_id = $2 and id = $3`, [viewer.providerId, traineeId, id]);
    return concern ?? null;
}
//# sourceMappingURL=planned.query.js.map