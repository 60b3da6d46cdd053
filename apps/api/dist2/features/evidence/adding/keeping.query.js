import { viewerOf } from "../../../graph/reading/viewer.js";
/** Whether a file that was recorded still waits for its bytes. */
export async function fileToKeep(context, id) {
    const { providerId } = viewerOf(context);
    const rows = await context.write((unit) => unit.rows("select id from evidence_file where provider_id = $1 and id = $2 and kept_at is null and removed_at is null", [...[providerId, id]]), { isolation: "read committed" });
    return rows.length === 1;
}
/** Notes that a file's bytes are kept: from now on it can be had. */
export async function noteKept(context, id) {
    const { providerId } = viewerOf(context);
    const keptAt = context.clock.now().toISOString();
    await context.write((unit) => unit.affected("update evidence_file set kept_at = $3 where provider_id = $1 and id = $2 and kept_at is null", [...[providerId, id, keptAt]]), { isolation: "read committed" });
}
//# sourceMappingURL=keeping.query.js.map