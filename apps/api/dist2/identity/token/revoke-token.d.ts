import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
/** Ends a service token from the next request on; false when there is none to end. */
export declare function revokeServiceToken(unit: WriteUnit, { providerId }: Tenant, { tokenId, now }: {
    readonly tokenId: string;
    readonly now: IsoInstant;
}): Promise<boolean>;
