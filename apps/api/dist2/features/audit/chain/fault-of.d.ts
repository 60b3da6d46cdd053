import { type ChainHead } from "./link-hash.js";
import type { FoundLink } from "./read-links.js";
/**
 * What is wrong with a link, as a sentence; null when it follows from the one before and its entry is as it was sealed.
 *
 * @param erased The entries whose details were erased by an entry that says so.
 * @param expected A head that has to be met on the way.
 */
export declare function faultOf({ sequence, previousHash, hash, entry, detail, about }: FoundLink, before: ChainHead, erased: ReadonlySet<string>, expected: ChainHead | null): string | null;
