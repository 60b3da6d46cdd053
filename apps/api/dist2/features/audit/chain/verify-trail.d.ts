import type { Database, Tenant } from "../../../database/index.js";
import { type ChainHead } from "./link-hash.js";
/** The first entry that is not as it was sealed. */
export interface BrokenEntry {
    readonly sequence: number;
    /** What is wrong with it, as a sentence. */
    readonly why: string;
}
/** What walking a provider's chain showed. */
export interface VerifiedTrail {
    /** Entries that are as they were sealed. */
    readonly verified: number;
    /** Entries of them whose details were erased. */
    readonly erased: number;
    /** Entries that wait to be sealed: nothing proves them yet. */
    readonly unsealed: number;
    readonly head: ChainHead;
    /** null when the whole chain holds. */
    readonly broken: BrokenEntry | null;
}
/**
 * Walks the chain of a provider from its beginning and stops at the first entry that was changed, removed or moved.
 *
 * @param expected A head that was noted earlier: it has to be in the chain still.
 */
export declare function verifyTrail(database: Pick<Database, "read">, tenant: Tenant, expected?: ChainHead | null): Promise<VerifiedTrail>;
