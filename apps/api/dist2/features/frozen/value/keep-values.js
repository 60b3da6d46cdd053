import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = ["provider_id", "frozen_id", "digest", "salt", "value", "trainee_id"];
/** Keeps what stands apart from a frozen text. */
export function keepValues(unit, providerId, frozenId, apart) {
    const rows = apart.map(({ digest, salt, value, traineeId }) => [
        ...[providerId, frozenId, digest, salt, JSON.stringify(value), traineeId],
    ]);
    return writeRows(unit, "frozen_value", columns, rows);
}
//# sourceMappingURL=keep-values.js.map