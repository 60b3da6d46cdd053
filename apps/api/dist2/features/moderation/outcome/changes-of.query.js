import { selectList } from "../../../graph/reading/select-list.js";
import { moderationChangeTable } from "./change.table.js";
/** The marks that an exercise moved, in the order in which it did. */
export const changesOf = (unit, providerId, exerciseId) => unit.rows(`select ${selectList(moderationChangeTable, "moderation_change").sql} from moderation_change
     where provider_id = $1 and exercise_id = $2 order by applied_at, piece_key`, [providerId, exerciseId]);
//# sourceMappingURL=changes-of.query.js.map