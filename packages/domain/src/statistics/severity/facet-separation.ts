/** How well the measures of a facet tell its members apart. */
export interface FacetSeparation {
  /** Standard deviation of the members' measures. */
  readonly standardDeviation: number;
  /** Root mean square of the members' standard errors. */
  readonly rootMeanSquareError: number;
  /** What is left of the deviation when the errors are taken out; 0 when errors explain it all. */
  readonly trueStandardDeviation: number;
  /** The true deviation in units of the error. */
  readonly separation: number;
  /** How many levels of members can be told apart: (4 × separation + 1) / 3. */
  readonly strata: number;
  /** The share of the variance of the measures that is no error: 0 to 1. */
  readonly reliability: number;
}

/**
 * Separation, strata and reliability of a facet. For assessors a high reliability is no praise: it says that they
 * truly differ.
 * Source: Wright and Masters (1982), Rating scale analysis, 5.4; Linacre, FACETS manual, table 7.
 *
 * @param standardDeviation of the members' measures, at least 0.
 * @param rootMeanSquareError of the measures, more than 0, in the same unit.
 * @throws RangeError when a figure is out of its bounds.
 * @example
 * facetSeparation(0.1909, 0.08).reliability.toFixed(2) // => "0.82"
 */
export function facetSeparation(standardDeviation: number, rootMeanSquareError: number): FacetSeparation {
  if (!(standardDeviation >= 0 && standardDeviation < Infinity)) {
    throw new RangeError(`a standard deviation must be at least 0: ${standardDeviation}`);
  }
  if (!(rootMeanSquareError > 0 && rootMeanSquareError < Infinity)) {
    throw new RangeError(`a root mean square error must be more than 0: ${rootMeanSquareError}`);
  }
  const variance = Math.max(0, standardDeviation ** 2 - rootMeanSquareError ** 2);
  const trueStandardDeviation = Math.sqrt(variance);
  const separation = trueStandardDeviation / rootMeanSquareError;
  return {
    standardDeviation,
    rootMeanSquareError,
    trueStandardDeviation,
    separation,
    strata: (4 * separation + 1) / 3,
    reliability: variance === 0 ? 0 : variance / standardDeviation ** 2,
  };
}

/** The separation of members whose measures and standard errors are given; there are at least two. */
export function separationOf(
  members: readonly { readonly estimate: number; readonly standardError: number }[],
): FacetSeparation {
  const n = members.length;
  const mean = members.reduce((sum, { estimate }) => sum + estimate, 0) / n;
  const squares = members.reduce((sum, { estimate }) => sum + (estimate - mean) ** 2, 0);
  const errors = members.reduce((sum, { standardError }) => sum + standardError ** 2, 0);
  return facetSeparation(Math.sqrt(squares / (n - 1)), Math.sqrt(errors / n));
}
