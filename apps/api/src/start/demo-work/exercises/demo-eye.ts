/** A piece on a moderator's desk, with the rank that it was given first. */
export interface DeskPiece {
  readonly pieceKey: string;
  /** Its number in the population: pieces of one trainee follow one another. */
  readonly number: number;
  readonly assessorId: string | null;
  readonly rank: number;
}

/** How many levels a moderator is away from what was given first, for the n-th piece of their desk. */
export type Eye = (piece: DeskPiece, n: number) => number;

/** Most alike; now and then one level higher or lower. */
export const usualEye: Eye = (_, n) => (n % 5 !== 2 ? 0 : n % 2 === 0 ? 1 : -1);

/** The same, but two of three pieces that one assessor judged are found a level higher, and one piece of theirs two. */
export const eyeFor =
  (severe: DeskPiece): Eye =>
  (piece, n) => {
    if (piece.pieceKey === severe.pieceKey) return 2;
    if (piece.assessorId !== severe.assessorId) return usualEye(piece, n);
    return piece.number % 3 === 0 ? 0 : 1;
  };

const words = [
  "Two lessons and the plan behind them say more than was given.",
  "What was written down is about planning: less was seen of it taught.",
  "The same was seen with two groups, a week apart.",
];

/** What a moderator writes down of the n-th piece of their desk: something where they differ. */
export const findingOf = (away: number, n: number): string | null =>
  away === 0 ? null : (words[away > 0 ? (n % 2) * 2 : 1] ?? null);
