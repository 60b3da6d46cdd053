import type { ReadUnit } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { moderationPlanTable, type PlanRow } from "./plan.table.js";

/** One sample that was drawn; null where there is none with this id. */
export async function planById(unit: ReadUnit, providerId: string, id: string): Promise<PlanRow | null> {
  const [found] = await unit.rows<PlanRow>(
    `select ${selectList(moderationPlanTable, "moderation_plan").sql} from moderation_plan
     where provider_id = $1 and id = $2`,
    [providerId, id],
  );
  return found ?? null;
}
