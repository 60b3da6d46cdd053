import type { Estimated } from "./estimate-parameters.js";
import { type Places, placesOf } from "./parameters.js";
import type { Panel, RaschDesign } from "./rasch-design.js";

/** Where a trainee stands, in logits, severity taken out. */
export interface TraineePlace {
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * The measure that goes with a total of a panel: Warm's weighted likelihood estimate, which is finite for the lowest and
 * the highest total too. Its error counts the error of the severities, not that of strands and thresholds.
 * Source: Warm (1989), Weighted likelihood estimation of ability in item response theory, Psychometrika 54.
 */
export function traineePlace(
  panel: Panel,
  total: number,
  design: RaschDesign,
  estimated: Estimated,
): TraineePlace {
  const places = placesOf(design);
  let estimate = 0;
  let all = judged(panel, estimate, estimated.parameters, places);
  for (let round = 0; round < 100; round += 1) {
    const step = (total - all.mean + all.third / (2 * all.variance)) / all.variance;
    estimate += Math.max(-1, Math.min(1, step));
    all = judged(panel, estimate, estimated.parameters, places);
    if (Math.abs(step) < 1e-9) break;
  }
  let fromSeverities = 0;
  panel.blocks.forEach(({ assessor }, one) => {
    panel.blocks.forEach(({ assessor: also }, other) => {
      const covariance = estimated.covariance[assessor * places.all + also] as number;
      fromSeverities += (all.byBlock[one] as number) * (all.byBlock[other] as number) * covariance;
    });
  });
  return { estimate, standardError: Math.sqrt(1 / all.variance + fromSeverities / all.variance ** 2) };
}

/** Mean, variance and third central moment of the total of a panel's judgements, the variance also by block. */
function judged({ blocks }: Panel, measure: number, parameters: Float64Array, places: Places) {
  let [mean, variance, third] = [0, 0, 0];
  const byBlock = blocks.map(({ assessor, strands }) => {
    const before = variance;
    for (const strand of strands) {
      const one = scoreMoments(measure - (parameters[assessor] as number), strand, parameters, places);
      mean += one.mean;
      variance += one.variance;
      third += one.third;
    }
    return variance - before;
  });
  return { mean, variance, third, byBlock };
}

function scoreMoments(measure: number, strand: number, parameters: Float64Array, places: Places) {
  const { assessors, strands, steps } = places;
  const above = measure - (parameters[assessors + strand] as number);
  const logs = [0];
  for (let step = 0; step < steps; step += 1) {
    logs.push((logs[step] as number) + above - (parameters[assessors + strands + step] as number));
  }
  const summit = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - summit));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const about = (centre: number, power: number) =>
    weights.reduce((sum, weight, score) => sum + weight * (score - centre) ** power, 0) / all;
  const mean = about(0, 1);
  return { mean, variance: about(mean, 2), third: about(mean, 3) };
}
