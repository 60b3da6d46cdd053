import sql from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
/** What stands apart from a frozen text and was not erased, by digest. */
export async function valuesOf(read, frozenId) {
    const rows = await read(sql `select digest, salt, value from frozen_value where frozen_id = ${frozenId}::uuid`);
    return new Map(rows.map((row) => [row.digest, row]));
}
/** Which of some texts are ids of the provider's trainees. */
export async function traineesAmong(read, texts) {
    const ids = [...texts].filter(isUuid);
    if (ids.length === 0)
        return new Set();
    const rows = await read(sql `select id from trainee where id = any(${ids}::uuid[])`);
    return new Set(rows.map(({ id }) => id));
}
/**
 * Erases what was frozen about a trainee: the texts and their hashes stay, and say that something was erased.
 *
 * @returns how many values went.
 */
export function eraseFrozenValues(unit, { providerId, traineeId }) {
    return unit.affected("delete from frozen_value where provider_id = $1 and trainee_id = $2", [
        providerId,
        traineeId,
    ]);
}
//# sourceMappingURL=frozen-value.query.js.map