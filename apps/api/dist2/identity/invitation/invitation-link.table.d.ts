import { EntitySchema } from "typeorm";
/** A further link of an invitation, as it is kept: without the secret in it. */
export interface InvitationLinkRow {
    readonly providerId: string;
    readonly tokenHash: string;
    readonly invitationId: string;
    readonly madeAt: string;
}
export declare const invitationLinkTable: EntitySchema<InvitationLinkRow>;
