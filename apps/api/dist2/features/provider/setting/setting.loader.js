import { load } from "../../../graph/reading/load.js";
import { readSettings } from "./setting.query.js";
import { Settings } from "./settings.js";
const onDay = (days, context) => Promise.all(days.map(async (day) => new Settings(await readSettings(day, context))));
/** The provider's settings in force today, read once a request. */
export function settingsOf(today, context) {
    return load(onDay, today, context);
}
//# sourceMappingURL=setting.loader.js.map