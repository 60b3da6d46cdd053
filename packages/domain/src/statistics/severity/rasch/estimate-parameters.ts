import { type Factored, factor, inverse, solve } from "../cholesky.js";
import { conditionalInformation, observedCounts } from "./conditional-information.js";
import { facetsOf, placesOf } from "./parameters.js";
import type { RaschDesign } from "./rasch-design.js";

/** The parameters that make the observed counts the expected ones, and how sure they are. */
export interface Estimated {
  readonly parameters: Float64Array;
  /** Covariance of the parameters, row by row; every facet's mean is 0 and carries no error. */
  readonly covariance: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const mostIterations = 50;
const smallEnough = 1e-7;

/**
 * Newton's method on the likelihood given every trainee's total, with a weak normal prior around 0 on every parameter:
 * three logits wide for assessors and strands, ten for thresholds. It weighs as little as a third of a score point where
 * judgements speak, and keeps an assessor finite who always gave the most or the least.
 */
export function estimateParameters(design: RaschDesign): Estimated {
  const places = placesOf(design);
  const observed = observedCounts(design);
  const weight = priorWeights(design);
  const parameters = new Float64Array(places.all);
  let iterations = 0;
  let largest = Infinity;
  let factored: Factored;
  do {
    const { expected, covariance } = conditionalInformation(design, parameters);
    for (let at = 0; at < places.all; at += 1) {
      covariance[at * places.all + at] =
        (covariance[at * places.all + at] as number) + (weight[at] as number);
    }
    factored = factor(covariance, places.all);
    if (largest <= smallEnough) break;
    // More severity, difficulty or height of a threshold means a smaller count.
    const pull = parameters.map((value, at) => {
      return (expected[at] as number) - (observed[at] as number) - value * (weight[at] as number);
    });
    const step = solve(factored, pull);
    largest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const shorten = Math.min(1, 1 / largest);
    for (let at = 0; at < places.all; at += 1) {
      parameters[at] = (parameters[at] as number) + shorten * (step[at] as number);
    }
    iterations += 1;
  } while (iterations < mostIterations);
  return {
    parameters,
    covariance: centred(inverse(factored), design),
    iterations,
    converged: largest <= smallEnough,
  };
}

/** The first parameter that no judgement tells apart from the others, or null: to be asked before estimating. */
export function undetermined(
  design: RaschDesign,
): { readonly kind: "assessor" | "strand" | "threshold"; readonly place: number } | null {
  const places = placesOf(design);
  const { covariance } = conditionalInformation(design, new Float64Array(places.all));
  const facets = facetsOf(places);
  for (const { first, members } of facets) {
    // Only differences within a facet can be known: its mean is pinned before the rest is looked at.
    for (let i = first; i < first + members; i += 1) {
      for (let j = first; j < first + members; j += 1) {
        covariance[i * places.all + j] = (covariance[i * places.all + j] as number) + 1;
      }
    }
  }
  const { dependent } = factor(covariance, places.all);
  const facet = facets.find(({ first, members }) => dependent !== null && dependent < first + members);
  return facet && dependent !== null ? { kind: facet.kind, place: dependent - facet.first } : null;
}

const priorWeights = (design: RaschDesign): Float64Array =>
  Float64Array.from(
    facetsOf(placesOf(design)).flatMap(({ members, prior }) => Array<number>(members).fill(prior ** -2)),
  );

/** Takes out of the inverse what the prior alone says of a facet's mean. */
function centred(covariance: Float64Array, design: RaschDesign): Float64Array {
  const places = placesOf(design);
  for (const { first, members, prior } of facetsOf(places)) {
    for (let i = first; i < first + members; i += 1) {
      for (let j = first; j < first + members; j += 1) {
        covariance[i * places.all + j] = (covariance[i * places.all + j] as number) - prior ** 2 / members;
      }
    }
  }
  return covariance;
}
