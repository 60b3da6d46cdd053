import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
/** A demo provider, the day and the instant at which it is loaded, and chance. */
export interface Played {
    readonly database: Database;
    readonly slug: string;
    readonly today: IsoDate;
    readonly now: string;
    readonly newId: () => string;
}
/**
 * Plays what people have done with a demo provider by today, with the rules of the graph's own acts, each on its day. Each
 * part is one transaction, and is left out where it is there: a load that was interrupted goes on with the part after.
 */
export declare function playDemoWork({ database, slug, today, now, newId }: Played): Promise<void>;
