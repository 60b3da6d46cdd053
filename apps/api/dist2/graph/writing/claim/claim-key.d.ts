import type { WriteUnit } from "../../../database/index.js";
/** What a key is claimed for. */
export interface Claim {
    readonly providerId: string;
    readonly actorId: string;
    readonly key: string;
    readonly act: string;
    /** What was asked, without the key itself. */
    readonly input: unknown;
    /** The audit entry that will hold the ids of what is made. */
    readonly entryId: string;
    readonly claimedAt: string;
}
/**
 * Claims a key as the first thing of a transaction; false when it is taken. Whoever claims the same key meanwhile waits
 * here until this transaction ends, and then finds the key taken, or free again if it came to nothing.
 *
 * It is an insert and no look-up, because what a serializable transaction has looked for collides with everybody who
 * inserts beside it.
 */
export declare function claimKey(unit: WriteUnit, claim: Claim): Promise<boolean>;
