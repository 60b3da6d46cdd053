import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Database } from "../../../database/index.js";
import { importFile } from "../import-file.action.js";
import { findProvider } from "../setup/known-provider.js";
import type { ImportRequest } from "../import-request.js";
import type { Surroundings } from "../surroundings.js";

/** The example files that the guide shows. */
export const examples = fileURLToPath(new URL("../../../../../../docs/guides/examples/", import.meta.url));

export const surroundingsFor = (database: Database, today = "2026-04-01"): Surroundings => ({
  database,
  today,
  now: `${today}T09:00:00Z`,
  newId: randomUUID,
  // what may be set is for the rooms to say: settings.test.ts asks them
  settings: [],
});

/** Imports of one provider's files into a database, and questions to it. */
export function importsInto(database: Database, slug = "elm-vale") {
  return {
    bring: (path: string, more: Partial<ImportRequest> = {}, today?: string) =>
      importFile({ path, provider: slug, ...more }, surroundingsFor(database, today)),
    rows: async <Row>(sql: string): Promise<Row[]> => {
      const provider = await database.administer((owner) => findProvider(owner, slug));
      return database.read({ providerId: provider?.id ?? "" }, (unit) => unit.rows<Row>(sql));
    },
  };
}
