import { forPurpose } from "../../../database/index.js";
import { welfareCheckTable } from "./welfare-check.table.js";
/**
 * Writes a welfare check, after saying that the rest of the transaction is made for welfare: without that, the table's
 * policy refuses the row. Gives its id.
 */
export async function keepWelfareCheck({ unit, viewer, now, newId }, check) {
    const { providerId, personId: checkedBy } = viewer;
    const id = newId();
    await unit.affected(forPurpose("welfare"));
    await unit.insert(welfareCheckTable, [{ providerId, id, ...check, checkedBy, recordedAt: now }]);
    return id;
}
//# sourceMappingURL=keep-welfare-check.js.map