import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { moderationPlanTable } from "./plan.table.js";
/** The samples that were drawn for exercises, the first one first. */
export const plansOf = async (ids, context) => {
    const rows = await context.read(sql `select ${selectList(moderationPlanTable, "moderation_plan")},
      (select count(*)::integer from moderation_piece where moderation_piece.provider_id = moderation_plan.provider_id
        and moderation_piece.plan_id = moderation_plan.id and is_sampled) as sampled,
      moderation_exercise.accepted_plan_id is not distinct from moderation_plan.id as "isAccepted"
    from moderation_plan
    join moderation_exercise on moderation_exercise.provider_id = moderation_plan.provider_id
      and moderation_exercise.id = moderation_plan.exercise_id
    where moderation_plan.exercise_id = any(${ids}::uuid[]) order by moderation_plan.sequence`);
    return gathered(ids, rows, ({ exerciseId }) => exerciseId);
};
//# sourceMappingURL=plan.loader.js.map