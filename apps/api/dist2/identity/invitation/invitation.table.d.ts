import { EntitySchema } from "typeorm";
/** A link that lets one person sign in for the first time, as it is kept: without the secret in it. */
export interface InvitationRow {
    readonly providerId: string;
    readonly id: string;
    readonly personId: string;
    readonly tokenHash: string;
    /** null for the first administrator. */
    readonly invitedBy: string | null;
    readonly invitedAt: string;
    readonly expiresAt: string;
    readonly acceptedAt: string | null;
    readonly revokedAt: string | null;
}
export declare const invitationTable: EntitySchema<InvitationRow>;
