import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
import type { Login } from "../login.js";
import type { ReadSecret } from "../secret/secret.js";
/** What an invitation says to who opens it. */
export interface OpenInvitation {
    readonly slug: string;
    readonly provider: string;
}
/** The provider that an invitation leads to, while it can be used; else null. Looking uses nothing up. */
export declare function openInvitation(database: Database, { providerId, hash }: ReadSecret, now: IsoInstant): Promise<OpenInvitation | null>;
/**
 * Uses an invitation up and links the login to its person, in one transaction: of two that come with the same link, one
 * is let in. Throws INVITATION_GONE for one that is used, ended, too old or none, and ACCOUNT_TAKEN when this login is
 * already another person's at the provider; nothing is used up then.
 */
export declare function acceptInvitation(database: Database, { providerId, hash }: ReadSecret, login: Login, { now, newId }: {
    readonly now: IsoInstant;
    readonly newId: () => string;
}): Promise<void>;
