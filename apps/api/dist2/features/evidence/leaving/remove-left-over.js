import { isLeftOver } from "@reviewpoint/domain/evidence";
import { settingsOn } from "../../provider/setting/setting.query.js";
import { Settings } from "../../provider/setting/settings.js";
import { leftOverFrom, removeUnlinked } from "./left-over.query.js";
import { removeBytes } from "./remove-bytes.js";
import { evidenceSetting } from "../evidence.settings.js";
/**
 * Removes the files of a provider that are linked to nothing and whose days are over, and the bytes of all that was removed
 * or erased. Whoever links one at the same moment is either quicker, or finds it gone. Gives how many were removed.
 */
export function removeLeftOver({ database, storage, now, dayOf, }) {
    return async ({ providerId }) => {
        const at = now();
        const over = await database.read({ providerId }, (unit) => filesOver(unit, providerId, dayOf(at)));
        const removed = over.length === 0
            ? 0
            : await database.write({ providerId }, (unit) => removeUnlinked(unit, providerId, over, at.toISOString()), {
                isolation: "serializable",
            });
        await removeBytes(database, storage, { providerId }, now);
        return removed;
    };
}
async function filesOver(unit, providerId, today) {
    const setting = new Settings(await settingsOn(unit, providerId, today)).of(evidenceSetting);
    const files = await leftOverFrom(unit, providerId, today);
    return files.flatMap(({ id, ...days }) => isLeftOver({ ...days, isLinked: false }, today, setting) ? [id] : []);
}
//# sourceMappingURL=remove-left-over.js.map