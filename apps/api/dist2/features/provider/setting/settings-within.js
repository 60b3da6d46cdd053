import { settingsOn } from "./setting.query.js";
import { Settings } from "./settings.js";
/** The provider's settings in force today, as they are read within a transaction. */
export async function settingsWithin({ unit, viewer, }) {
    return new Settings(await settingsOn(unit, viewer.providerId, viewer.today));
}
//# sourceMappingURL=settings-within.js.map