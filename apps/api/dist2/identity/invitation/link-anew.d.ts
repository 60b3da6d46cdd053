import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
/** A further link of an invitation. The secret is given this once and kept nowhere. */
export interface FurtherLink {
    readonly secret: string;
    readonly expiresAt: IsoInstant;
}
/**
 * Makes one more link of a person's open invitation, for a letter that carries it: the secrets of the links before are
 * known to nobody any more. Each link is good until the invitation is used or ends. Null when there is no open one.
 */
export declare function linkAnew(unit: WriteUnit, { providerId }: Tenant, { personId, now }: {
    readonly personId: string;
    readonly now: IsoInstant;
}): Promise<FurtherLink | null>;
