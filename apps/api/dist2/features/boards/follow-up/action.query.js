import { isUuid } from "../../../graph/reading/is-uuid.js";
/** The board of an action; null where there is no such action. */
export async function boardOfAction({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [row] = await unit.rows(`select board_id as "boardId" from board_action where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return row?.boardId ?? null;
}
//# sourceMappingURL=action.query.js.map