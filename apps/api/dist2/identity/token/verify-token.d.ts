import type { AccessAct, RolePlace, Tightening } from "@reviewpoint/domain/access";
import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
/** What a service token proves: not a person, but what a frontend of the provider may read. */
export interface ServiceGrant {
    readonly tokenId: string;
    readonly providerId: string;
    readonly slug: string;
    readonly hasHubs: boolean;
    readonly acts: readonly AccessAct[];
    readonly roles: readonly RolePlace[];
    /** What the provider has narrowed. */
    readonly tightenings: readonly Tightening[];
    readonly issuedAt: IsoInstant;
    readonly expiresAt: IsoInstant;
}
/** Reads a service token. Throws TOKEN_EXPIRED for one that has ended by itself, TOKEN_REFUSED for any other that is not good. */
export declare function verifyServiceToken(database: Database, token: string, now: IsoInstant): Promise<ServiceGrant>;
