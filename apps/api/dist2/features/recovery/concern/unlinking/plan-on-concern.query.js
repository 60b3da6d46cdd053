import { instant } from "../../../../graph/reading/select-list.js";
/**
 * The plan that took up a concern; null where none did. Until the transaction ends, none takes it up: a plan that is opened
 * beside waits, or was quicker and is found.
 */
export async function planOnConcern({ unit, viewer }, concernId) {
    const which = [viewer.providerId, concernId];
    await unit.rows("select id from concern where provider_id = $1 and id = $2 for share", which);
    const [plan] = await unit.rows(`select plan.id, plan.opened_on as "openedOn", ${instant("plan.recorded_at").sql} as "openedAt"
     from concern join recovery_plan plan on plan.provider_id = concern.provider_id and plan.id = concern.plan_id
     where concern.provider_id = $1 and concern.id = $2`, which);
    return plan ?? null;
}
//# sourceMappingURL=plan-on-concern.query.js.map