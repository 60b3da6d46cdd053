/** What can stand in place of a number, or beside it, and what a reader is told about it. */
export const symbolMeanings = {
  c: "confidential: the number is not shown, so that nobody can be recognised",
  z: "not applicable",
  x: "not available",
  ":": "not available",
  low: "small: it rounds to 0 or lies below the least number that is shown",
  u: "of low reliability: it rests on few people",
} as const;

/** A symbol of a published table. */
export type PublishedSymbol = keyof typeof symbolMeanings;

/** One cell as readers see it. A 0 is always a true zero. */
export interface PublishedCell {
  /** Null where only the symbol is shown. */
  readonly value: number | null;
  readonly symbol: PublishedSymbol | null;
}
