import { selectList } from "../../../graph/reading/select-list.js";
import { moderationAllotmentTable } from "./allotment.table.js";
/** Every allotment of an exercise, those that were taken away among them. */
export const allotmentsOf = (unit, providerId, exerciseId) => unit.rows(`select ${selectList(moderationAllotmentTable, "moderation_allotment").sql} from moderation_allotment
     where provider_id = $1 and exercise_id = $2 order by piece_key, position, moderator_id`, [providerId, exerciseId]);
/** Takes a moderator's open pieces of an exercise away. */
export const releaseAllotments = (unit, of) => unit.affected(`update moderation_allotment set released_at = $5 where provider_id = $1 and exercise_id = $2
       and moderator_id = $3 and piece_key = any($4::text[]) and judged_at is null and released_at is null`, [of.providerId, of.exerciseId, of.moderatorId, of.pieceKeys, of.at]);
//# sourceMappingURL=allotments-of.query.js.map