import { halfHash, hashWords, sha256 } from "./sha256.js";

/** The random numbers of pieces: whole numbers below 2⁵², two for each, in the order in which the pieces were given. */
export interface Lots {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * The two lots of every piece, which depend on the seed and its own identifier and on nothing else: neither the order
 * of the pieces nor which others there are. Lots of different pieces, and the two of one piece, know nothing of each other.
 *
 * The *drawing key* is the SHA-256 of `draw:` and the seed, as 64 hexadecimal digits. A piece's digest is the SHA-256 of
 * the drawing key and the piece's identifier; its first lot is the number that the digest's first 13 hexadecimal digits
 * make, its second lot the next 13. The lower a lot, the earlier the piece is drawn.
 */
export function drawLots(seed: string, ids: readonly string[]): Lots {
  const half = halfHash(sha256(`draw:${seed}`));
  const first = new Float64Array(ids.length);
  const second = new Float64Array(ids.length);
  const words = new Uint32Array(8);
  const signed = new Int32Array(words.buffer);
  for (let at = 0; at < ids.length; at += 1) {
    hashWords(ids[at] as string, half, signed);
    const cut = words[1] as number;
    first[at] = (words[0] as number) * 2 ** 20 + (cut >>> 12);
    second[at] = (cut & 0xfff) * 2 ** 40 + (words[2] as number) * 2 ** 8 + ((words[3] as number) >>> 24);
  }
  return { first, second };
}
