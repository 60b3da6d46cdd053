import type { AccessAct, RolePlace } from "@reviewpoint/domain/access";
import type { IsoInstant } from "@reviewpoint/domain/calendar";
/** What a token is to be. */
export interface ServiceTokenWish {
    /** For whoever reads the list, e.g. "Dashboard of the hub offices". 1 to 100 characters. */
    readonly name: string;
    readonly acts: readonly AccessAct[];
    readonly roles: readonly RolePlace[];
    /** After now, and within 366 days. */
    readonly expiresAt: IsoInstant;
}
