import { numberAlone, numberInWords } from "./number-in-words.js";

/** How the numbers of one sentence are written: before a noun, and where they stand alone. */
export interface NumberStyle {
  /** "three", "3"; zero is "no". */
  readonly before: (count: number) => string;
  /** "three", "3"; zero is "none". */
  readonly alone: (count: number) => string;
}

/**
 * One style for all the numbers of a sentence: in words when every one of them may be, else all in digits.
 * Zero keeps its word, which is no number to compare.
 *
 * @param counts every count that the sentence says, whole, 0 or more
 * @param wordsUpTo highest number written in words, 0–19; 9 unless told
 *
 * @example
 * oneStyle([3, 5]).alone(5) // => "five"
 * oneStyle([137, 5]).alone(5) // => "5"
 * oneStyle([137, 0]).alone(0) // => "none"
 */
export function oneStyle(counts: readonly number[], wordsUpTo = 9): NumberStyle {
  const bound = counts.every((count) => count <= wordsUpTo) ? wordsUpTo : 0;
  return {
    before: (count) => numberInWords(count, bound),
    alone: (count) => numberAlone(count, bound),
  };
}
