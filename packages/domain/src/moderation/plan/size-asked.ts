import type { PlainSizeRule, SizeRule } from "../policy/size-rule.js";

/** Rounds up, and takes what is a whole number but for the last bits of its arithmetic for that number. */
const roundedUp = (number: number): number => Math.ceil(Math.round(number * 1e6) / 1e6);

function plainSize(rule: PlainSizeRule, pieces: number, bandSizes: () => readonly number[]): number {
  switch (rule.kind) {
    case "all":
      return pieces;
    case "fixed":
      return rule.pieces;
    case "share":
      return bounded(roundedUp((rule.percent * pieces) / 100), rule);
    case "square-root":
      return bounded(Math.ceil(Math.sqrt(pieces)), rule);
    case "per-band": {
      const asked = bandSizes().reduce((sum, size) => sum + Math.min(size, rule.pieces), 0);
      return Math.min(asked, rule.atMost ?? Infinity);
    }
  }
}

const bounded = (
  size: number,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number | null },
): number => Math.min(Math.max(size, atLeast), atMost ?? Infinity);

/**
 * How many pieces a size rule asks for; it may ask for more than there are.
 *
 * @param pieces How many pieces there are: a whole number from 0.
 * @param bandSizes Gives how many of them each band has; asked by rules for each band only.
 * @throws RangeError when the rule gives no whole number, because `checkPolicy` would have refused it.
 * @example
 * sizeAsked({ kind: "square-root", atLeast: 1, atMost: null }, 36, () => []) // => 6
 * sizeAsked({ kind: "share", percent: 15, atLeast: 5, atMost: null }, 50, () => []) // => 8
 * sizeAsked({ kind: "per-band", pieces: 3, atMost: null }, 20, () => [12, 6, 2]) // => 8
 */
export function sizeAsked(rule: SizeRule, pieces: number, bandSizes: () => readonly number[]): number {
  const steps = rule.kind === "steps" ? rule.steps : [{ upTo: null, take: rule }];
  const step = steps.find(({ upTo }) => upTo === null || pieces <= upTo);
  const size = step === undefined ? Number.NaN : plainSize(step.take, pieces, bandSizes);
  if (!Number.isInteger(size)) {
    throw new RangeError(`the size rule gives no whole number for ${pieces} pieces: ${size}`);
  }
  return size;
}
