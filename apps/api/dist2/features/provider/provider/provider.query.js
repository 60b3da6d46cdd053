import sql from "sql-template-tag";
import { instant } from "../../../graph/reading/select-list.js";
/** The viewer's provider; nothing of any other can be read. */
export async function readProvider(context) {
    const rows = await context.read(sql `select id, slug, name, is_demo as "isDemo" from this_provider()`);
    return rows[0];
}
/** When the newest judgement or file came in; null when nothing has. */
export async function readDataAsAt(context) {
    const rows = await context.read(sql `select ${instant("greatest((select max(recorded_at) from judgement), (select max(recorded_at) from import_run))")} as at`);
    return rows[0]?.at ?? null;
}
//# sourceMappingURL=provider.query.js.map