import { firstWords, roundWords } from "./sha256-words.js";
import { writeUtf8 } from "./utf8.js";

/** Eight words in the middle of a hash, after so many whole blocks of 64 bytes. */
export interface HalfHash {
  readonly words: Int32Array;
  readonly blocks: number;
}

const start: HalfHash = { words: firstWords, blocks: 0 };
const schedule = new Int32Array(64);
let bytes = new Uint8Array(1024);

/** Mixes the block of 64 bytes that begins at a place into the eight words of the state (FIPS 180-4, 6.2.2). */
function mixBlock(state: Int32Array, from: number): void {
  const w = schedule;
  for (let t = 0, at = from; t < 16; t += 1, at += 4) {
    w[t] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const spreadX = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const spreadY = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (spreadY + (w[t - 7] as number) + spreadX + (w[t - 16] as number)) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let t = 0; t < 64; t += 1) {
    const spreadE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const chosen = g ^ (e & (f ^ g));
    const first = (h + spreadE + chosen + (roundWords[t] as number) + (w[t] as number)) | 0;
    const spreadA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) | (c & (a | b));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + spreadA + majority) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** Room for a text in UTF-8 and for what a hash puts behind it. */
function writeText(text: string): number {
  const room = 3 * text.length + 128;
  if (bytes.length < room) bytes = new Uint8Array(2 * room);
  return writeUtf8(text, bytes);
}

/** The eight words after the whole blocks of 64 bytes of a text, to go on from many times; what is left over is dropped. */
export function halfHash(text: string): HalfHash {
  const words = start.words.slice();
  const blocks = Math.floor(writeText(text) / 64);
  for (let block = 0; block < blocks; block += 1) mixBlock(words, 64 * block);
  return { words, blocks };
}

/** The eight words of the SHA-256 of all that went before and a text; written into words that are there, if given. */
export function hashWords(text: string, before: HalfHash = start, words = new Int32Array(8)): Int32Array {
  words.set(before.words);
  const length = writeText(text);
  const end = Math.ceil((length + 9) / 64) * 64;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  let bits = 8 * (before.blocks * 64 + length);
  for (let at = end - 1; bits > 0; at -= 1) {
    bytes[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  for (let from = 0; from < end; from += 64) mixBlock(words, from);
  return words;
}

/**
 * The SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the same that `sha256sum` prints.
 * Source: FIPS 180-4, Secure Hash Standard (NIST, 2015).
 *
 * @example
 * sha256("abc") // => "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(text: string): string {
  return Array.from(hashWords(text), (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
