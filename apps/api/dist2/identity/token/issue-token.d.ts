import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
import { type ServiceTokenRefusal } from "./token-refusal.js";
import type { ServiceTokenWish } from "./token-wish.js";
/** What every service token begins with, so that people and secret scanners know one when they see it. */
export declare const serviceTokenPrefix = "rvp_";
/** Who issues it, and what clock and chance give. */
export interface Issuing {
    readonly issuedBy: string;
    readonly now: IsoInstant;
    readonly newId: () => string;
    /** Of whoever is told why not; England's unless given. */
    readonly timeZone?: string | undefined;
}
/** A fresh token: its text is given this once and kept nowhere. */
export interface NewServiceToken {
    readonly id: string;
    readonly token: string;
}
/** Issues a service token inside the caller's transaction, or says what is wrong with what was wished. */
export declare function issueServiceToken(unit: WriteUnit, { providerId }: Tenant, wish: ServiceTokenWish, { issuedBy, now, newId, timeZone }: Issuing): Promise<NewServiceToken | ServiceTokenRefusal>;
