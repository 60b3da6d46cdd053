import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
/** Days for which an invitation is good, unless said, and at most. */
export declare const invitationDays: {
    readonly usual: 7;
    readonly most: 30;
};
/** Who is let in by whom, and what chance and clock give. */
export interface Inviting {
    readonly personId: string;
    /** The person who invites; null for whoever runs the installation. */
    readonly invitedBy: string | null;
    readonly now: IsoInstant;
    readonly newId: () => string;
    /** Whole days, 1 to 30; 7 unless said. */
    readonly days?: number;
}
/** A fresh invitation. The secret is given this once and kept nowhere. */
export interface NewInvitation {
    readonly id: string;
    /** What the link carries: `<address>/invitation?token=<secret>`. */
    readonly secret: string;
    readonly expiresAt: IsoInstant;
}
/**
 * Makes a link by which one person signs in for the first time, inside the caller's transaction. Links to the same person
 * that are still open end: there is one at a time. Null when the provider has no such person.
 * @throws RangeError for days out of bounds
 */
export declare function inviteToSignIn(unit: WriteUnit, { providerId }: Tenant, { personId, invitedBy, now, newId, days }: Inviting): Promise<NewInvitation | null>;
