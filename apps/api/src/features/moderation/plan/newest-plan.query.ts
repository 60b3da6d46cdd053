import type { ReadUnit } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { moderationPlanTable, type PlanRow } from "./plan.table.js";

/** The sample that was drawn last for an exercise; null before one was. */
export async function newestPlan(
  unit: ReadUnit,
  providerId: string,
  exerciseId: string,
): Promise<PlanRow | null> {
  const [found] = await unit.rows<PlanRow>(
    `select ${selectList(moderationPlanTable, "moderation_plan").sql} from moderation_plan
     where provider_id = $1 and exercise_id = $2 order by sequence desc limit 1`,
    [providerId, exerciseId],
  );
  return found ?? null;
}
