import { isKnown } from "../observation/show-observation.js";
/** An observer as of the instant that was asked for, and why their ratings are not shown to this viewer, if they are not. */
export function showObserver(row, { asOf, revealedAt }, viewerId) {
    const hasSealed = isKnown(row.sealedAt, asOf);
    const { sealedAt, commitmentHash } = hasSealed ? row : { sealedAt: null, commitmentHash: null };
    return {
        ...row,
        sealedAt,
        commitmentHash,
        sealed: whySealed(hasSealed, revealedAt !== null, row.observerId === viewerId),
    };
}
function whySealed(hasSealed, isRevealed, isOwn) {
    if (isRevealed || (hasSealed && isOwn))
        return null;
    if (!hasSealed)
        return "Nothing has been sealed here yet.";
    return "These ratings stay sealed until every observer has given theirs.";
}
//# sourceMappingURL=show-observer.js.map