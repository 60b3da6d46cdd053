/**
 * Holds a count to its bounds.
 *
 * @throws RangeError when the value is not a whole number from `least` to `most`.
 */
export function requireWhole(what: string, value: number, least = 0, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new RangeError(`${what} must be a whole number ${bounds}: ${value}`);
}

/** @throws RangeError when the value is not a finite number more than 0. */
export function requirePositive(what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${what} must be more than 0: ${value}`);
}

/** @throws RangeError when the value does not lie strictly between 0 and 1. */
export function requireShare(what: string, value: number): void {
  if (!(value > 0 && value < 1)) {
    throw new RangeError(`${what} must lie strictly between 0 and 1: ${value}`);
  }
}
