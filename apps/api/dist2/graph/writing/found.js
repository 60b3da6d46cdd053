import { isUuid } from "../reading/is-uuid.js";
/** Whether a row of a provider's table has this id. The table's name is ours, never the client's. */
export async function found(unit, providerId, table, id) {
    if (!isUuid(id))
        return false;
    const rows = await unit.rows(`select id from ${table} where provider_id = $1 and id = $2`, [
        providerId,
        id,
    ]);
    return rows.length === 1;
}
//# sourceMappingURL=found.js.map