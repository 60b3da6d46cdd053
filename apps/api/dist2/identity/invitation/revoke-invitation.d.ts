import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
/** Ends a link that nobody has used yet; false when there is none to end. */
export declare function revokeInvitation(unit: WriteUnit, { providerId }: Tenant, { invitationId, now }: {
    readonly invitationId: string;
    readonly now: IsoInstant;
}): Promise<boolean>;
