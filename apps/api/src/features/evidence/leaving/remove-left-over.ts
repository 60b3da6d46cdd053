import { isLeftOver } from "@reviewpoint/domain/evidence";
import type { Database, ReadUnit, Tenant } from "../../../database/index.js";
import type { FileStorage } from "../../../files/index.js";
import { settingsOn } from "../../provider/setting/setting.query.js";
import { Settings } from "../../provider/setting/settings.js";
import { leftOverFrom, removeUnlinked } from "./left-over.query.js";
import { removeBytes } from "./remove-bytes.js";
import { evidenceSetting } from "../evidence.settings.js";

/** What looking for files that are left over needs. */
export interface Leaving {
  readonly database: Pick<Database, "read" | "write">;
  readonly storage: FileStorage;
  readonly now: () => Date;
  /** The provider's day at an instant. */
  readonly dayOf: (now: Date) => string;
}

/**
 * Removes the files of a provider that are linked to nothing and whose days are over, and the bytes of all that was removed
 * or erased. Whoever links one at the same moment is either quicker, or finds it gone. Gives how many were removed.
 */
export function removeLeftOver({
  database,
  storage,
  now,
  dayOf,
}: Leaving): (tenant: Tenant) => Promise<number> {
  return async ({ providerId }) => {
    const at = now();
    const over = await database.read({ providerId }, (unit) => filesOver(unit, providerId, dayOf(at)));
    const removed =
      over.length === 0
        ? 0
        : await database.write(
            { providerId },
            (unit) => removeUnlinked(unit, providerId, over, at.toISOString()),
            {
              isolation: "serializable",
            },
          );
    await removeBytes(database, storage, { providerId }, now);
    return removed;
  };
}

async function filesOver(unit: ReadUnit, providerId: string, today: string): Promise<string[]> {
  const setting = new Settings(await settingsOn(unit, providerId, today)).of(evidenceSetting);
  const files = await leftOverFrom(unit, providerId, today);
  return files.flatMap(({ id, ...days }) =>
    isLeftOver({ ...days, isLinked: false }, today, setting) ? [id] : [],
  );
}
