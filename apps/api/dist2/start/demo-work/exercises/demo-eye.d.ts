/** A piece on a moderator's desk, with the rank that it was given first. */
export interface DeskPiece {
    readonly pieceKey: string;
    readonly assessorId: string | null;
    readonly rank: number;
}
/** How many levels a moderator is away from what was given first, for the n-th piece of their desk. */
export type Eye = (piece: DeskPiece, n: number) => number;
/** Most alike; of every five pieces one a level apart, towards the middle of the scale. */
export declare const usualEye: Eye;
/**
 * The same of all others' pieces, in the order in which they are judged; whatever one assessor judged is found a level
 * higher, and one piece of theirs two.
 */
export declare function eyeFor(severe: DeskPiece): Eye;
/** What a moderator writes down of the n-th piece of their desk: something where they differ. */
export declare const findingOf: (away: number, n: number) => string | null;
