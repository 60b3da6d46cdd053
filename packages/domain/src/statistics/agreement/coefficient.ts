import { requireShare } from "../bounds.js";
import { studentQuantile } from "../distributions/student.js";

/** Why there is no figure: no unit has two ratings to compare, or they do not vary and leave nothing to explain. */
export type UndefinedReason = "too-few-units" | "no-variation";

/** A coefficient that could be computed. */
export interface DefinedCoefficient {
  readonly estimate: number;
  /** Null where none is known, or where all units say the same and their spread tells nothing. */
  readonly standardError: number | null;
  /** The bounds within which the true value plausibly lies; null together where no sound ones are known. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many units it rests on. */
  readonly n: number;
  readonly reason: null;
}

/** What is told in place of a coefficient that the data leave undefined. */
export interface UndefinedCoefficient {
  readonly estimate: null;
  readonly standardError: null;
  readonly lower: null;
  readonly upper: null;
  readonly n: number;
  readonly reason: UndefinedReason;
}

/** A coefficient, or the reason why there is none: `estimate` is null exactly where `reason` is not. */
export type Coefficient = DefinedCoefficient | UndefinedCoefficient;

/** How sure the bounds of a coefficient are to be. */
export interface Surety {
  /** Strictly between 0 and 1; 0.95 unless given. */
  readonly confidence?: number;
}

export function undefinedCoefficient(reason: UndefinedReason, n: number): UndefinedCoefficient {
  return { estimate: null, standardError: null, lower: null, upper: null, n, reason };
}

/**
 * A coefficient with the standard error that its units' influences give: by how much it would move, had one unit a
 * little more weight. This is the delta method, or infinitesimal jackknife (Jaeckel 1972); the bounds are Student's with
 * n − 1 degrees of freedom, and end at 1 and at −1.
 *
 * @throws RangeError when the confidence is out of its bounds.
 */
export function coefficientFrom(
  estimate: number,
  influences: readonly number[],
  { confidence = 0.95 }: Surety,
): DefinedCoefficient {
  requireShare("a confidence", confidence);
  const n = influences.length;
  const squares = influences.reduce((sum, influence) => sum + influence * influence, 0);
  const error = Math.sqrt(squares) / n;
  return { estimate, ...boundsAround(estimate, error, { n, confidence }), n, reason: null };
}

function boundsAround(estimate: number, error: number, sure: { n: number; confidence: number }) {
  const t = studentQuantile((1 + sure.confidence) / 2, Math.max(1, sure.n - 1));
  // Units that all say the same have no spread but for rounding.
  if (sure.n < 2 || error < 1e-12) return { standardError: null, lower: null, upper: null };
  const lower = Math.max(Math.min(-1, estimate), estimate - t * error);
  return { standardError: error, lower, upper: Math.min(1, estimate + t * error) };
}
