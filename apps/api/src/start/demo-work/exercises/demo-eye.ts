/** A piece on a moderator's desk, with the rank that it was given first. */
export interface DeskPiece {
  readonly pieceKey: string;
  readonly assessorId: string | null;
  readonly rank: number;
}

/** How many levels a moderator is away from what was given first, for the n-th piece of their desk. */
export type Eye = (piece: DeskPiece, n: number) => number;

/** Most alike; now and then one level higher or lower. */
export const usualEye: Eye = (_, n) => (n % 5 !== 2 ? 0 : n % 2 === 0 ? 1 : -1);

/** The same, but whatever one assessor judged is found a level higher, and one piece of theirs two. */
export const eyeFor =
  (severe: DeskPiece): Eye =>
  (piece, n) => {
    if (piece.pieceKey === severe.pieceKey) return 2;
    return piece.assessorId === severe.assessorId ? 1 : usualEye(piece, n);
  };

const words = [
  "Two lessons and the plan behind them say more than was given.",
  "What was written down is about planning: less was seen of it taught.",
  "The same was seen with two groups, a week apart.",
];

/** What a moderator writes down of the n-th piece of their desk: something where they differ. */
export const findingOf = (away: number, n: number): string | null =>
  away === 0 ? null : (words[away > 0 ? (n % 2) * 2 : 1] ?? null);
