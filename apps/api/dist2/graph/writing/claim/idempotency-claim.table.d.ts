import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** That an actor has used a key, for what, and the audit entry of what came of it. */
export interface IdempotencyClaimRow {
    readonly actorId: string;
    readonly key: string;
    readonly act: string;
    readonly salt: string;
    readonly inputDigest: string;
    readonly entryId: string;
    readonly claimedAt: string;
}
export declare const idempotencyClaimTable: EntitySchema<Stored<IdempotencyClaimRow>>;
