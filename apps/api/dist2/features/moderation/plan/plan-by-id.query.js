import { selectList } from "../../../graph/reading/select-list.js";
import { moderationPlanTable } from "./plan.table.js";
/** One sample that was drawn; null where there is none with this id. */
export async function planById(unit, providerId, id) {
    const [found] = await unit.rows(`select ${selectList(moderationPlanTable, "moderation_plan").sql} from moderation_plan
     where provider_id = $1 and id = $2`, [providerId, id]);
    return found ?? null;
}
//# sourceMappingURL=plan-by-id.query.js.map