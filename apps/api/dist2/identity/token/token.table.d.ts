import type { AccessAct, RolePlace } from "@reviewpoint/domain/access";
import { EntitySchema } from "typeorm";
/** A service token as it is kept: without the token. */
export interface ServiceTokenRow {
    readonly providerId: string;
    readonly id: string;
    readonly name: string;
    readonly tokenHash: string;
    readonly acts: readonly AccessAct[];
    readonly roles: readonly RolePlace[];
    readonly issuedBy: string;
    readonly issuedAt: string;
    readonly expiresAt: string;
    readonly revokedAt: string | null;
    /** When it was last used, give or take some minutes; null before the first time. */
    readonly lastUsedAt: string | null;
}
export declare const serviceTokenTable: EntitySchema<ServiceTokenRow>;
