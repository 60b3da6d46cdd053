/** The logarithms of the probabilities of lying below and above a point. */
export interface LogTails {
  readonly below: number;
  readonly above: number;
}

/** Both tails from one of them, which is computed with care; the other is what is left. */
export function tailsFromBelow(below: number): LogTails {
  const held = Math.min(0, below);
  return { below: held, above: Math.log1p(-Math.exp(held)) };
}

/** The point on a logarithmic scale where the smaller of two given tails is reached. */
interface Sought {
  /** Probabilities below and above the point sought; they add up to 1. */
  readonly below: number;
  readonly above: number;
  readonly tailsAt: (at: number) => LogTails;
  /** Logarithm of the density on the scale of `at`; concave, as it is for the beta and gamma families. */
  readonly logDensityAt: (at: number) => number;
  readonly start: number;
}

/** Points lie within e^±700, where numbers end; no step leads further than e^±5 at once, where tails still have digits. */
const furthest = 700;
const longest = 5;

const within = (bound: number, value: number): number => Math.max(-bound, Math.min(bound, value));

/**
 * Newton's method on the logarithm of the smaller tail. Where the log-density is concave the log-tails are too, so that
 * after its first step the method climbs to the root and never passes it.
 */
export function whereTailsAre({ below, above, tailsAt, logDensityAt, start }: Sought): number {
  const side = below <= above ? "below" : "above";
  const target = Math.log(Math.min(below, above));
  let at = start;
  // A step of 1e-10 leaves an error of its square; two hundred reach from end to end.
  for (let round = 0; round < 200; round += 1) {
    const tail = tailsAt(at)[side];
    const step = within(longest, (target - tail) * Math.exp(tail - logDensityAt(at)));
    const next = within(furthest, side === "below" ? at + step : at - step);
    if (Math.abs(next - at) < 1e-10) return next;
    at = next;
  }
  return at;
}
