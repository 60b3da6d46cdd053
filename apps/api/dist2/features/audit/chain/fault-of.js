import { saltedDigest } from "../../../graph/auditing/salted-digest.js";
import { linkHash } from "./link-hash.js";
/**
 * What is wrong with a link, as a sentence; null when it follows from the one before and its entry is as it was sealed.
 *
 * @param erased The entries whose details were erased by an entry that says so.
 * @param expected A head that has to be met on the way.
 */
export function faultOf({ sequence, previousHash, hash, entry, detail, about }, before, erased, expected) {
    if (sequence !== before.sequence + 1)
        return "Its link was removed from the chain.";
    if (previousHash !== before.hash)
        return "It does not follow from the entry before it.";
    if (entry === null)
        return "The entry was removed.";
    if (linkHash(previousHash, sequence, entry) !== hash)
        return "The entry was changed, or others were put in another order.";
    if (expected !== null && expected.sequence === sequence && expected.hash !== hash)
        return "The chain was written anew: it is not the one whose head was noted.";
    if (detail === null)
        return erased.has(entry.id) ? null : "What it says is gone, and no erasure says so.";
    if (saltedDigest(detail.salt, detail.value) !== entry.detailDigest)
        return "What it says was changed.";
    const isAbout = detail.value.about.length === about.length;
    return isAbout && about.every((id, index) => id === detail.value.about[index])
        ? null
        : "Whom it is about was changed.";
}
//# sourceMappingURL=fault-of.js.map