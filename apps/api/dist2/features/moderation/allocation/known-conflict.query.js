import { found } from "../../../graph/writing/found.js";
/** Whether a moderator has declared it already. */
export async function isDeclared({ unit, viewer }, { exerciseId, moderatorId, withKind, withId }) {
    const rows = await unit.rows(`select from moderation_conflict where provider_id = $1 and exercise_id = $2 and moderator_id = $3
       and with_kind = $4 and with_id = $5`, [viewer.providerId, exerciseId, moderatorId, withKind, withId]);
    return rows.length > 0;
}
const tableOf = { trainee: "trainee", assessor: "person", school: "school" };
/** Whether the provider has what a conflict is with. */
export const isKnown = ({ unit, viewer }, kind, id) => found(unit, viewer.providerId, tableOf[kind], id);
//# sourceMappingURL=known-conflict.query.js.map