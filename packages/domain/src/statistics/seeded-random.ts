import { seedWords } from "./seed-words.js";
import { xoshiro128 } from "./xoshiro.js";

/** Chance that can be repeated: every draw follows from the seed and from the draws before it. Not for secrets. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1: one of 2⁵³ equally likely. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`; each is equally likely. `below` is whole, from 1 to 2³². */
  integer(below: number): number;
  /** A draw from the normal distribution of mean 0 and standard deviation 1. */
  normal(): number;
  /** One of the items, each equally likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in a new order, each order equally likely; the given array stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

const twoTo32 = 2 ** 32;

/**
 * A source of chance that a text names: anyone with the seed can repeat what was drawn.
 * xoshiro128** seeded by hashing the text; the same on every machine, `normal` as far as `Math.log` is.
 *
 * @throws RangeError from `integer` when `below` is not whole or not from 1 to 2³², from `pick` when there is nothing to pick.
 * @example
 * seededRandom("board 2027").integer(6) === seededRandom("board 2027").integer(6) // => true
 * seededRandom("board 2027").shuffle([1, 2, 3]).sort() // => [1, 2, 3]
 */
export function seededRandom(seed: string): SeededRandom {
  const draw = xoshiro128(seedWords(seed));

  const next = (): number => ((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) / 2 ** 53;

  function integer(below: number): number {
    if (!Number.isInteger(below) || below < 1 || below > twoTo32) {
      throw new RangeError(`a draw requires a whole number from 1 to 2^32: ${below}`);
    }
    // The numbers above the last full multiple would favour the low results, so they are drawn again.
    const fair = twoTo32 - (twoTo32 % below);
    let number = draw();
    while (number >= fair) number = draw();
    return number % below;
  }

  /** Marsaglia's polar method (1964): a point drawn in the unit disc gives the draw. */
  function normal(): number {
    for (;;) {
      const x = 2 * next() - 1;
      const y = 2 * next() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }

  function pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError("a pick requires at least one item");
    return items[integer(items.length)] as Item;
  }

  /** Fisher and Yates (1938): every place from the last takes one of those not yet placed. */
  function shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let place = shuffled.length - 1; place > 0; place -= 1) {
      const other = integer(place + 1);
      [shuffled[place], shuffled[other]] = [shuffled[other] as Item, shuffled[place] as Item];
    }
    return shuffled;
  }

  return { next, integer, normal, pick, shuffle };
}
