import sql, { empty } from "sql-template-tag";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { recoveryPlanEventTable } from "./recovery-plan-event.table.js";
import { recoveryPlanTable } from "./recovery-plan.table.js";
import { showPlan } from "./show-plan.js";
const reading = [{ act: "read-recovery" }];
/** Plans of trainees of whom the viewer may read them, the newest first, as the record stood at an instant. */
export async function readPlans(context, which, asOf = null) {
    const known = (table) => asOf === null ? empty : sql `and ${table}.recorded_at <= ${asOf}::timestamptz`;
    const from = sql `recovery_plan
    join trainee on trainee.provider_id = recovery_plan.provider_id and trainee.id = recovery_plan.trainee_id`;
    const where = sql `${named(which)} and ${traineesWithin(viewerOf(context), reading)} ${known(sql `recovery_plan`)}`;
    const [plans, events] = await Promise.all([
        context.read(sql `select ${selectList(recoveryPlanTable, "recovery_plan")} from ${from}
      where ${where} order by recovery_plan.opened_on desc, recovery_plan.recorded_at desc, recovery_plan.id`),
        context.read(sql `select ${selectList(recoveryPlanEventTable, "recovery_plan_event")}
      from recovery_plan_event where plan_id in (select recovery_plan.id from ${from} where ${where})
        ${known(sql `recovery_plan_event`)} order by plan_id, sequence`),
    ]);
    const lists = gathered(plans.map(({ id }) => id), events, ({ planId }) => planId);
    return plans.map((plan, index) => showPlan(plan, lists[index] ?? []));
}
const named = (which) => "ids" in which
    ? sql `recovery_plan.id = any(${which.ids}::uuid[])`
    : sql `recovery_plan.trainee_id = any(${which.traineeIds}::uuid[])`;
/** Plans by id; null outside the viewer's reach. */
export const planById = async (ids, context) => inOrder(ids, await readPlans(context, { ids }), ({ id }) => id);
//# sourceMappingURL=plan.query.js.map