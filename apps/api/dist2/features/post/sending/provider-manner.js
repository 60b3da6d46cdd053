import { isTimeZone, usualTimeZone } from "../../provider/setting/time-zone.js";
import { neutralWords } from "../../provider/vocabulary/neutral-words.js";
import { isReminderSetting } from "../reminder/reminder-setting.js";
import { dayInZone } from "../../provider/setting/day-in-zone.js";
import { isToldSetting } from "./told-setting.js";
/** Reads the manner of the transaction's provider, as it is now. A setting that cannot be read counts as not set. */
export async function readManner(unit, now) {
    const [provider] = await unit.rows("select name from this_provider()");
    const terms = await unit.rows("select key, singular, plural from vocabulary_term");
    const settings = await unit.rows(`select distinct on (key) key, value from setting
     where key in ('timeZone', 'told', 'reminders') and valid_from <= $1 order by key, valid_from desc`, [now.toISOString().slice(0, 10)]);
    const value = (wanted) => settings.find(({ key }) => key === wanted)?.value;
    const [zone, told, reminders] = [value("timeZone"), value("told"), value("reminders")];
    const timeZone = isTimeZone(zone) ? zone : usualTimeZone;
    return {
        name: provider?.name ?? "",
        words: { ...neutralWords, ...Object.fromEntries(terms.map(({ key, ...word }) => [key, word])) },
        timeZone,
        told: isToldSetting(told) ? told : {},
        reminders: isReminderSetting(reminders) ? reminders : {},
        today: dayInZone(now, timeZone),
    };
}
//# sourceMappingURL=provider-manner.js.map