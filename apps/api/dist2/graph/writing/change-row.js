import { Collision } from "../../database/index.js";
/**
 * Changes a row that was just read, if it is still at the version at which it was read. If not, the whole act is done
 * again, and finds the newer version.
 */
export async function changeRow({ unit, viewer }, table, { id, version }, change) {
    const where = { providerId: viewer.providerId, id, version };
    const changed = { ...change, version: version + 1 };
    if ((await unit.update(table, where, changed)) !== 1)
        throw new Collision();
}
//# sourceMappingURL=change-row.js.map