import type { XoshiroState } from "./xoshiro.js";

/** FNV-1a over the two bytes of every UTF-16 unit (Fowler, Noll and Vo), from a starting value of its own. */
function hash(text: string, from: number): number {
  let word = from;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    word = Math.imul(word ^ (unit & 0xff), 0x01000193);
    word = Math.imul(word ^ (unit >>> 8), 0x01000193);
  }
  return word;
}

/** Spreads every bit over the whole word: the finaliser of MurmurHash3 (Appleby). */
function spread(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The starting state that a text stands for: the same text always gives the same four words, never all 0. */
export function seedWords(seed: string): XoshiroState {
  const words = [1, 2, 3, 4].map((lane) => spread(hash(seed, Math.imul(lane, 0x9e3779b9))));
  const [a, b, c, d] = words as [number, number, number, number];
  return [a, b, c, (a | b | c | d) === 0 ? 1 : d];
}
