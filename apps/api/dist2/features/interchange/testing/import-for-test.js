import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { importFile } from "../import-file.action.js";
import { findProvider } from "../setup/known-provider.js";
/** The example files that the guide shows. */
export const examples = fileURLToPath(new URL("../../../../../../docs/guides/examples/", import.meta.url));
export const surroundingsFor = (database, today = "2026-04-01") => ({
    database,
    today,
    now: `${today}T09:00:00Z`,
    newId: randomUUID,
    // what may be set is for the rooms to say: settings.test.ts asks them
    settings: [],
});
/** Imports of one provider's files into a database, and questions to it. */
export function importsInto(database, slug = "elm-vale") {
    return {
        bring: (path, more = {}, today) => importFile({ path, provider: slug, ...more }, surroundingsFor(database, today)),
        rows: async (sql) => {
            const provider = await database.administer((owner) => findProvider(owner, slug));
            return database.read({ providerId: provider?.id ?? "" }, (unit) => unit.rows(sql));
        },
    };
}
//# sourceMappingURL=import-for-test.js.map