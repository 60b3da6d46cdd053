import { centralRatio, normalDensity, tailRatio } from "./special-functions/normal-curve.js";

/**
 * The value below which a standard normal variable falls with a given probability, correct to about 1e-14.
 *
 * Newton's method from 0: on the probability itself near the middle, on its logarithm in the tails, where the
 * curve flattens. Source of the series: Abramowitz and Stegun (1964), 26.2.11 and 26.2.14.
 *
 * @param probability More than 0 and less than 1.
 * @throws RangeError when the probability is not strictly between 0 and 1.
 * @example
 * normalQuantile(0.5) // => 0
 * normalQuantile(0.975).toFixed(10) // => "1.9599639845"
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`not a probability strictly between 0 and 1: ${probability}`);
  }
  const tail = Math.min(probability, 1 - probability);
  let z = 0;
  // A step of 1e-9 leaves an error of its square.
  for (let step = 1; Math.abs(step) > 1e-9; z += step)
    step = z < 3 ? stepNearMiddle(z, tail) : stepInTail(z, tail);
  return probability < 0.5 ? -z : z;
}

const stepNearMiddle = (z: number, tail: number): number => (0.5 - tail) / normalDensity(z) - centralRatio(z);

function stepInTail(z: number, tail: number): number {
  const ratio = tailRatio(z);
  return ratio * (Math.log(ratio / Math.sqrt(2 * Math.PI) / tail) - (z * z) / 2);
}
