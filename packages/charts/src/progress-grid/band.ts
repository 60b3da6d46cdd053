/** Which of four bands a percentage falls into, in words that say no more than the number does. */
export interface PercentBand {
  /** 1 (lowest) to 4; the number of the palette's band. */
  readonly band: 1 | 2 | 3 | 4;
  readonly words: string;
}

/** From which percentage, 0–100, the second, third and fourth band begin, and what each is called. */
const bands = [
  { from: 90, band: 4, words: "nine in ten or more" },
  { from: 75, band: 3, words: "three quarters or more" },
  { from: 50, band: 2, words: "half or more" },
  { from: 0, band: 1, words: "fewer than half" },
] as const;

/**
 * The band of a percentage.
 *
 * @throws RangeError when it is not from 0 to 100
 *
 * @example
 * percentBand(74.9).words // => "half or more"
 * percentBand(90).band // => 4
 */
export function percentBand(percent: number): PercentBand {
  const found = percent <= 100 ? bands.find((one) => percent >= one.from) : undefined;
  if (found === undefined)
    throw new RangeError(`percentBand requires a percentage from 0 to 100: ${percent}`);
  return { band: found.band, words: found.words };
}
