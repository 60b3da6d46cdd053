import type { ReadUnit } from "../../../database/index.js";
import { isTimeZone, usualTimeZone } from "../../provider/setting/time-zone.js";
import { neutralWords, type Word } from "../../provider/vocabulary/neutral-words.js";
import { isReminderSetting, type ReminderSetting } from "../reminder/reminder-setting.js";
import { dayInZone } from "../../provider/setting/day-in-zone.js";
import { isToldSetting, type ToldSetting } from "./told-setting.js";

/** How a provider speaks to its people: its name, its words, its days, and who is told of what. */
export interface ProviderManner {
  readonly name: string;
  readonly words: Readonly<Record<string, Word>>;
  /** An IANA zone, e.g. `Europe/London`. */
  readonly timeZone: string;
  readonly told: ToldSetting;
  readonly reminders: ReminderSetting;
  /** The day that it is there, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the manner of the transaction's provider, as it is now. A setting that cannot be read counts as not set. */
export async function readManner(unit: ReadUnit, now: Date): Promise<ProviderManner> {
  const [provider] = await unit.rows<{ name: string }>("select name from this_provider()");
  const terms = await unit.rows<{ key: string } & Word>("select key, singular, plural from vocabulary_term");
  const settings = await unit.rows<{ key: string; value: unknown }>(
    `select distinct on (key) key, value from setting
     where key in ('timeZone', 'told', 'reminders') and valid_from <= $1 order by key, valid_from desc`,
    [now.toISOString().slice(0, 10)],
  );
  const value = (wanted: string) => settings.find(({ key }) => key === wanted)?.value;
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
