import type { ReadUnit } from "../../../database/index.js";
import { type Word } from "../../provider/vocabulary/neutral-words.js";
import { type ReminderSetting } from "../reminder/reminder-setting.js";
import { type ToldSetting } from "./told-setting.js";
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
export declare function readManner(unit: ReadUnit, now: Date): Promise<ProviderManner>;
