import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import type { MessageKind, MessageSubject } from "./message-kind.js";
/** Something that is due on a day, and that somebody has still to do. */
export interface DueThing {
    /** The id of the thing. */
    readonly id: string;
    readonly dueOn: IsoDate;
    /** The ids that its letter is written from, and its parties are found by. */
    readonly subject: MessageSubject;
}
/** What is reminded of, how long before, and what the letter says: its `act` is the reminder's name. */
export interface ReminderRule extends MessageKind {
    /** Days before the thing is due, unless the provider's setting `reminders` says otherwise; 0 is the day itself. */
    readonly days: readonly number[];
    /** What is due from today to a day, both included, and not done yet. */
    due(unit: ReadUnit, today: IsoDate, until: IsoDate): Promise<readonly DueThing[]>;
}
