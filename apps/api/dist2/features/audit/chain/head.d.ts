import type { ChainHead } from "./link-hash.js";
import type { VerifiedTrail } from "./verify-trail.js";
/**
 * A head that was noted earlier, as `audit:verify` prints it.
 *
 * @throws RangeError for a text that is no head.
 */
export declare function readHead(text: string): ChainHead;
/** What walking a chain showed, as lines for people. */
export declare function trailAnswer(slug: string, { verified, erased, broken, head }: VerifiedTrail): string;
