/** Most alike; of every five pieces one a level apart, towards the middle of the scale. */
export const usualEye = ({ rank }, n) => (n % 5 !== 2 ? 0 : rank <= 2 ? 1 : -1);
/**
 * The same of all others' pieces, in the order in which they are judged; whatever one assessor judged is found a level
 * higher, and one piece of theirs two.
 */
export function eyeFor(severe) {
    let others = 0;
    return (piece) => {
        if (piece.pieceKey === severe.pieceKey)
            return 2;
        if (piece.assessorId === severe.assessorId)
            return 1;
        others += 1;
        return usualEye(piece, others - 1);
    };
}
const words = [
    "Two lessons and the plan behind them say more than was given.",
    "What was written down is about planning: less was seen of it taught.",
    "The same was seen with two groups, a week apart.",
];
/** What a moderator writes down of the n-th piece of their desk: something where they differ. */
export const findingOf = (away, n) => away === 0 ? null : (words[away > 0 ? (n % 2) * 2 : 1] ?? null);
//# sourceMappingURL=demo-eye.js.map