import { selectList } from "../../../graph/reading/select-list.js";
import { moderationPlanTable } from "./plan.table.js";
/** The sample that was drawn last for an exercise; null before one was. */
export async function newestPlan(unit, providerId, exerciseId) {
    const [found] = await unit.rows(`select ${selectList(moderationPlanTable, "moderation_plan").sql} from moderation_plan
     where provider_id = $1 and exercise_id = $2 order by sequence desc limit 1`, [providerId, exerciseId]);
    return found ?? null;
}
//# sourceMappingURL=newest-plan.query.js.map