import { addDays } from "@reviewpoint/domain/calendar";
import { externalModerationDays } from "../access.settings.js";
import { Settings } from "../../provider/setting/settings.js";
import { settingsOn } from "../../provider/setting/setting.query.js";
/** The last day that a stay may have which begins on this one; both count. */
export async function latestDayOfStay(unit, providerId, from, today) {
    const settings = new Settings(await settingsOn(unit, providerId, today));
    return addDays(from, settings.of(externalModerationDays) - 1);
}
//# sourceMappingURL=longest-stay.js.map