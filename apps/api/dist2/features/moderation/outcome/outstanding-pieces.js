import { moderated } from "../piece/frozen-pieces.query.js";
/** How many pieces of the sample wait for a moderator: given to nobody, or to somebody who has not judged them yet. */
export function outstandingPieces(pieces, allotments) {
    const living = allotments.filter(({ releasedAt }) => releasedAt === null);
    return moderated(pieces).filter(({ id }) => {
        const own = living.filter(({ pieceKey }) => pieceKey === id);
        return own.length === 0 || own.some(({ judgedAt }) => judgedAt === null);
    }).length;
}
//# sourceMappingURL=outstanding-pieces.js.map