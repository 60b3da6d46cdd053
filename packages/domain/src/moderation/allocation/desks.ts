/**
 * Pieces on desks: each piece may lie on some of them, and each desk holds so many at most. Pieces change desks along
 * paths, so that as many as possible find a place and the piles are as even as can be.
 *
 * Source of the method: Harvey, Ladner, Lovász and Tamir (2006), Semi-matchings for bipartite graphs and load balancing:
 * piles are even when no path leads from a desk to one that holds two fewer.
 */
export class Desks {
  readonly #room: readonly number[];
  readonly #piles: Set<string>[];
  readonly #fit = new Map<string, readonly number[]>();
  readonly #deskOf = new Map<string, number>();

  /** @param room How many pieces each desk holds at most. */
  constructor(room: readonly number[]) {
    this.#room = room;
    this.#piles = room.map(() => new Set());
  }

  /** Finds a place for a piece on one of these desks, if others can make room. */
  place(piece: string, fit: readonly number[]): boolean {
    this.#fit.set(piece, fit);
    const start = [...fit].sort((a, b) => this.#size(a) - this.#size(b));
    const path = this.#path(start, (desk) => this.#size(desk) < (this.#room[desk] as number));
    if (path === null) return false;
    const [first] = this.#shift(path);
    this.#put(piece, first as number);
    return true;
  }

  /** Moves pieces until no desk holds two more than one that could take one over. */
  even(): void {
    for (let moved = true; moved; ) {
      moved = this.#piles.some((pile, desk) => {
        const path = this.#path([desk], (other) => {
          const size = this.#size(other);
          return size <= pile.size - 2 && size < (this.#room[other] as number);
        });
        if (path === null) return false;
        this.#shift(path);
        return true;
      });
    }
  }

  /** Where each piece lies. */
  placed(): [string, number][] {
    return [...this.#deskOf];
  }

  /** The shortest way from one of these desks to one that takes a piece; each step hands one piece on. */
  #path(starts: readonly number[], takes: (desk: number) => boolean): Step[] | null {
    const found = new Map<number, Step>(starts.map((desk) => [desk, { desk, piece: null, before: null }]));
    for (const step of found.values()) {
      if (takes(step.desk)) return chain(step);
      for (const piece of this.#piles[step.desk] as Set<string>) {
        for (const desk of this.#fit.get(piece) as readonly number[]) {
          if (!found.has(desk)) found.set(desk, { desk, piece, before: step });
        }
      }
    }
    return null;
  }

  /** Hands pieces on along a path; gives the desks of the path. */
  #shift(path: readonly Step[]): number[] {
    for (const { desk, piece } of path) if (piece !== null) this.#put(piece, desk);
    return path.map(({ desk }) => desk);
  }

  #put(piece: string, desk: number): void {
    for (const pile of this.#piles) pile.delete(piece);
    (this.#piles[desk] as Set<string>).add(piece);
    this.#deskOf.set(piece, desk);
  }

  #size(desk: number): number {
    return (this.#piles[desk] as Set<string>).size;
  }
}

/** A desk on a path, and the piece that comes to it from the desk before. */
interface Step {
  readonly desk: number;
  readonly piece: string | null;
  readonly before: Step | null;
}

function chain(last: Step): Step[] {
  const steps: Step[] = [];
  for (let step: Step | null = last; step; step = step.before) steps.unshift(step);
  return steps;
}
