import { requireShare, requireWhole } from "../../bounds.js";
import { studentQuantile } from "../../distributions/student.js";
import { type Estimate, estimateWithin } from "../../estimate.js";
import { factor, inverse, solve } from "../cholesky.js";
import { connectedSubsets } from "../connected-subsets.js";
import { type FacetSeparation, separationOf } from "../facet-separation.js";
import type { SeverityRefusal } from "../refusals.js";
import { type DoublyJudged, doublyJudged, type ScoredWork } from "./doubly-judged.js";
import { shrinkSeverities } from "./shrink-severities.js";

/** How much less than the average assessor one gives for the same work; below 0 means more. In the unit of the scores. */
export interface AssessorSeverity {
  readonly assessor: string;
  /** How many times a score of this assessor stands beside another's of the same work. */
  readonly pairs: number;
  /** By least squares; null where the pairs are too few. `n` is the pairs. */
  readonly severity: Estimate | null;
  /** Drawn towards 0 by as much as the scatter asks: what to show. Null where the pairs are too few. */
  readonly shrunk: Estimate | null;
}

export interface AssessorSeverities {
  readonly outcome: "estimated";
  /** In the order of their names. */
  readonly assessors: readonly AssessorSeverity[];
  /** Standard deviation of one score around what work and assessor make it; of a difference it is √2 times as much. */
  readonly residualStandardDeviation: number;
  readonly degreesOfFreedom: number;
  /** Standard deviation of true severities between assessors. */
  readonly spread: number;
  /** How well the least-squares severities tell assessors apart; null when scores never scatter. */
  readonly separation: FacetSeparation | null;
}

export type SeverityAnswer =
  | AssessorSeverities
  | { readonly outcome: "refused"; readonly refusal: SeverityRefusal };

/**
 * How severe assessors are, from work that two or more of them judged: score = level of the work − severity + scatter,
 * by least squares over the whole connected design, then shrunk towards the mean. Work judged once says nothing here.
 *
 * @param scores Rows of assessor, work and score.
 * @param settings `fewestPairs`: whoever has fewer gets no figure (the provider's rule; at least 1). `confidence` of the
 * intervals, 0.95 unless given.
 * @returns the severities, or why there are none: assessors in parts that nothing connects, too little judged twice.
 * @throws RangeError when a score is not finite, a work was scored twice by one assessor, or a setting is out of bounds.
 * @example
 * const scores = [62, 55, 71, 48, 66].flatMap((score, at) => [
 *   { assessor: "A", work: `${at}`, score },
 *   { assessor: "B", work: `${at}`, score: score + 3 + (at % 2) },
 * ]);
 * const answer = assessorSeverity(scores, { fewestPairs: 5 });
 * answer.assessors.map(({ severity }) => severity.estimate.toFixed(1)) // => ["1.7", "-1.7"]
 */
export function assessorSeverity(
  scores: readonly ScoredWork[],
  { fewestPairs, confidence = 0.95 }: { readonly fewestPairs: number; readonly confidence?: number },
): SeverityAnswer {
  requireWhole("the fewest pairs", fewestPairs, 1);
  requireShare("a confidence", confidence);
  const judged = doublyJudged(scores);
  const { assessors, contrasts, works } = judged;
  const among = new Set(assessors);
  const subsets = connectedSubsets(
    scores.filter(({ assessor }) => among.has(assessor)).filter(twice(scores)),
  );
  if (subsets.length > 1) return { outcome: "refused", refusal: { code: "not-connected", subsets } };
  const degreesOfFreedom = contrasts - (assessors.length - 1);
  if (works === 0 || degreesOfFreedom < 1) {
    return { outcome: "refused", refusal: { code: "too-little-judged-twice", works } };
  }
  const alone = [...new Set(scores.map(({ assessor }) => assessor))].filter((name) => !among.has(name));
  const t = studentQuantile((1 + confidence) / 2, degreesOfFreedom);
  const estimated = leastSquares(judged, degreesOfFreedom, t, fewestPairs);
  const nothing = alone.map((assessor) => ({ assessor, pairs: 0, severity: null, shrunk: null }));
  const all = [...estimated.assessors, ...nothing].sort((a, b) => (a.assessor < b.assessor ? -1 : 1));
  return { outcome: "estimated", ...estimated, assessors: all, degreesOfFreedom };
}

/** Whether more than one assessor scored the work. */
function twice(scores: readonly ScoredWork[]): (scored: ScoredWork) => boolean {
  const judges = new Map<string, number>();
  for (const { work } of scores) judges.set(work, (judges.get(work) ?? 0) + 1);
  return ({ work }) => (judges.get(work) ?? 0) > 1;
}

/** Severities of those who share work, and what they leave over. */
function leastSquares(judged: DoublyJudged, degreesOfFreedom: number, t: number, fewestPairs: number) {
  const { assessors, pairs, weights, below, squares } = judged;
  const size = assessors.length;
  // Only differences between assessors are known: their mean is pinned at 0, and taken out of the inverse again.
  const factored = factor(
    weights.map((weight) => weight + 1 / size),
    size,
  );
  const severities = solve(factored, below);
  const explained = severities.reduce((sum, severity, at) => sum + severity * (below[at] as number), 0);
  // What floating point leaves over where the assessors explain everything is no scatter.
  const left = squares - explained;
  const variance = left > 1e-12 * squares ? left / degreesOfFreedom : 0;
  const spreadOut = inverse(factored);
  const raw = assessors.map((_, at) => {
    const own = variance * ((spreadOut[at * (size + 1)] as number) - 1 / size);
    return estimateWithin(severities[at] as number, Math.sqrt(Math.max(0, own)), t, pairs[at] as number);
  });
  const separation = variance > 0 ? separationOf(raw) : null;
  const shrunk = separation
    ? shrinkSeverities(
        judged,
        variance,
        4 * Math.max(separation.standardDeviation, separation.rootMeanSquareError),
      )
    : null;
  return {
    assessors: assessors.map((assessor, at) => {
      const n = pairs[at] as number;
      const own = raw[at] as Estimate;
      const drawn = shrunk
        ? estimateWithin(shrunk.estimates[at] as number, Math.sqrt(shrunk.variances[at] as number), t, n)
        : own;
      const enough = n >= fewestPairs;
      return { assessor, pairs: n, severity: enough ? own : null, shrunk: enough ? drawn : null };
    }),
    residualStandardDeviation: Math.sqrt(variance),
    spread: shrunk ? shrunk.spread : deviation(severities),
    separation,
  };
}

/** Standard deviation of numbers whose mean is 0; there are at least two. */
const deviation = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / (values.length - 1));
