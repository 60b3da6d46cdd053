import { instant, selectList } from "../../../graph/reading/select-list.js";
import { moderationOutcomeTable } from "./outcome.table.js";
/** Every outcome of an exercise, the earliest round first. */
export const outcomesOf = (unit, providerId, exerciseId) => unit.rows(`select ${selectList(moderationOutcomeTable, "moderation_outcome").sql} from moderation_outcome
     where provider_id = $1 and exercise_id = $2 order by round, assessor_id`, [providerId, exerciseId]);
/** The outcomes of the last round. */
export function latest(outcomes) {
    const last = Math.max(0, ...outcomes.map(({ round }) => round));
    return outcomes.filter(({ round }) => round === last);
}
/** When the sample was last extended, ISO 8601 in UTC; null where it never was. */
export async function lastExtended(unit, providerId, exerciseId) {
    const [found] = await unit.rows(`select ${instant("max(extended_at)").sql} as at from moderation_extension
     where provider_id = $1 and exercise_id = $2`, [providerId, exerciseId]);
    return found?.at ?? null;
}
//# sourceMappingURL=outcomes-of.query.js.map