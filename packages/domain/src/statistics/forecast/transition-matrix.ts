import { requireWhole } from "../bounds.js";

/** One move from a state to the next one. */
export interface Transition {
  readonly from: string;
  readonly to: string;
}

/** Who went from where to where; rows are where from, columns where to, both in the order of `states`. */
export interface TransitionMatrix {
  readonly states: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Shares of a row; null for a state from which nobody was seen to move. */
  readonly probabilities: readonly (readonly number[] | null)[];
  /** How many moves were counted. */
  readonly n: number;
}

/**
 * Counts moves between states, and what share of each state's moves went where.
 *
 * @param states All states there are, in the order wanted, each once.
 * @throws RangeError for a state listed twice, and for a move from or to a state that is not listed.
 * @example
 * const moves = [{ from: "emerging", to: "secure" }, { from: "emerging", to: "emerging" }];
 * transitionMatrix(moves, ["emerging", "secure"]).probabilities // => [[0.5, 0.5], null]
 */
export function transitionMatrix(moves: readonly Transition[], states: readonly string[]): TransitionMatrix {
  const places = new Map(states.map((state, place) => [state, place]));
  if (places.size < states.length) throw new RangeError(`states are listed once: ${states.join(", ")}`);
  const counts = states.map(() => states.map(() => 0));
  const placeOf = (state: string): number => {
    const place = places.get(state);
    if (place === undefined) throw new RangeError(`not one of the states ${states.join(", ")}: ${state}`);
    return place;
  };
  for (const { from, to } of moves) {
    const row = counts[placeOf(from)] as number[];
    const column = placeOf(to);
    row[column] = (row[column] as number) + 1;
  }
  const probabilities = counts.map((row) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : row.map((count) => count / all);
  });
  return { states, counts, probabilities, n: moves.length };
}

/**
 * Where one is after so many moves, by a square matrix of the probabilities of one: its power. It takes for granted that
 * the next move depends on the present state alone and that every move follows the same matrix.
 *
 * @param probabilities Rows that each add to 1.
 * @param moves How many, whole, from 0.
 * @throws RangeError when the matrix is not square, a row does not add to 1, or `moves` is out of its bounds.
 * @example
 * transitionPower([[0.5, 0.5], [0, 1]], 2) // => [[0.25, 0.75], [0, 1]]
 */
export function transitionPower(probabilities: readonly (readonly number[])[], moves: number): number[][] {
  requireWhole("moves", moves);
  const size = probabilities.length;
  for (const row of probabilities) {
    const all = row.reduce((sum, one) => sum + one, 0);
    if (row.length !== size || row.some((one) => !(one >= 0)) || Math.abs(all - 1) > 1e-6) {
      throw new RangeError(`a row of ${size} probabilities must add to 1: ${row.join(", ")}`);
    }
  }
  let power: number[][] = probabilities.map((_, row) =>
    probabilities.map((__, column) => (row === column ? 1 : 0)),
  );
  let square = probabilities.map((row) => [...row]);
  for (let left = moves; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(power, square);
    square = product(square, square);
  }
  return power;
}

const product = (left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number[][] =>
  left.map((row) =>
    right.map((_, column) => row.reduce((sum, one, at) => sum + one * (right[at]?.[column] as number), 0)),
  );
