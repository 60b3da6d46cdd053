import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WriteUnit } from "../../../database/index.js";
import type { MessageSubject } from "./message-kind.js";
/** One provider's day. */
export interface ProviderDay {
    readonly providerId: string;
    /** The day at the provider. */
    readonly today: IsoDate;
    readonly now: IsoInstant;
}
/** Something that was done by itself, and of which people are told. */
export interface DoneThing {
    /** Names what was done: told of once, however often and by however many processes it is said. */
    readonly id: string;
    /** The ids that its letter is written from, and its parties are found by. */
    readonly subject: MessageSubject;
}
/** What a room does by itself once its day has come, in the transaction that tells of it. Done twice, it has no second effect. */
export interface DailyWork {
    /** The act of which people are told: a message kind's. */
    readonly act: string;
    work(unit: WriteUnit, day: ProviderDay): Promise<readonly DoneThing[]>;
}
