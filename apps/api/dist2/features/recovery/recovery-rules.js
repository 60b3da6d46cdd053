import { settingsWithin } from "../provider/setting/settings-within.js";
import { recoverySetting } from "./recovery.settings.js";
import { schoolCalendarOn } from "./school-calendar.query.js";
/** What an action asks the domain with: the provider's numbers of today, the school's days, and today. */
export async function rulesFor(performance, traineeId, day) {
    return {
        setting: (await settingsWithin(performance)).of(recoverySetting),
        school: await schoolCalendarOn(performance, traineeId, day),
        today: performance.viewer.today,
    };
}
//# sourceMappingURL=recovery-rules.js.map