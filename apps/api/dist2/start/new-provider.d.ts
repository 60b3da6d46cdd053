import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { type Database } from "../database/index.js";
import { type NewInvitation } from "../identity/index.js";
/** An empty provider and the person who will set it up. */
export interface NewProvider {
    readonly slug: string;
    readonly name: string;
    readonly adminEmail: string;
    /** Shown until the provider's own files say more; the e-mail address when it is not given. */
    readonly adminName?: string | undefined;
}
/** What creation needs from outside. */
export interface Chance {
    readonly newId: () => string;
    readonly now: IsoInstant;
    readonly today: IsoDate;
}
/**
 * Makes the provider, its first administrator, and the invitation by which they sign in for the first time; or nothing.
 * Throws RangeError naming the field that is wrong.
 */
export declare function createProvider(database: Database, wanted: NewProvider, chance: Chance): Promise<{
    providerId: string;
    invitation: NewInvitation;
}>;
