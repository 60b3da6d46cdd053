import { placesOf } from "./parameters.js";
import { informativeTotals, type Panel, type RaschDesign } from "./rasch-design.js";
import { type ScoreMoments, splitShares } from "./score-moments.js";
import { strandSetMoments, tilted } from "./strand-set-moments.js";

/** How well the judgements of one assessor, or on one strand, follow the model: both are 1 on average when they do. */
export interface MeanSquares {
  /** Weighted by information: sensitive to surprises near where a trainee stands. Null where no judgement could vary. */
  readonly infit: number | null;
  /** Every judgement alike: sensitive to outliers. Null where `infit` is. */
  readonly outfit: number | null;
}

interface Residuals {
  squares: number;
  variance: number;
  standardised: number;
  judgements: number;
}

/**
 * Infit and outfit given every trainee's total, so that no estimated measure of a trainee bends them towards less than 1.
 * Source: Christensen and Kreiner (2013), Item fit statistics, in Rasch models in health.
 */
export function meanSquares(
  design: RaschDesign,
  parameters: Float64Array,
): { readonly assessors: MeanSquares[]; readonly strands: MeanSquares[] } {
  const places = placesOf(design);
  const sets = design.strandSets.map((strands) => strandSetMoments(strands, parameters, places));
  const none = (): Residuals => ({ squares: 0, variance: 0, standardised: 0, judgements: 0 });
  const ofAssessor = design.assessors.map(none);
  const ofStrand = design.strands.map(none);
  for (const panel of design.panels) {
    const logs = panel.blocks.map(
      ({ assessor, strandSet }) =>
        tilted(sets[strandSet] as ScoreMoments, parameters[assessor] as number).logWeight,
    );
    for (const total of informativeTotals(panel)) {
      const judged = expectedScores(panel, sets, logs, total);
      for (const { scores } of panel.totals.get(total) ?? []) {
        judged.forEach(({ assessor, strand, mean, variance }, at) => {
          // What the total leaves no choice about is no surprise.
          if (variance < 1e-9) return;
          const square = ((scores[at] as number) - mean) ** 2;
          for (const sum of [ofAssessor[assessor] as Residuals, ofStrand[strand] as Residuals]) {
            sum.squares += square;
            sum.variance += variance;
            sum.standardised += square / variance;
            sum.judgements += 1;
          }
        });
      }
    }
  }
  const told = ({ squares, variance, standardised, judgements }: Residuals): MeanSquares => ({
    infit: judgements === 0 ? null : squares / variance,
    outfit: judgements === 0 ? null : standardised / judgements,
  });
  return { assessors: ofAssessor.map(told), strands: ofStrand.map(told) };
}

/** What each judgement of a panel is expected to be, given the total of all of them. */
function expectedScores(
  { blocks }: Panel,
  sets: readonly ScoreMoments[],
  logs: readonly Float64Array[],
  total: number,
) {
  return blocks.flatMap(({ assessor, strands, strandSet }, place) => {
    const set = sets[strandSet] as ScoreMoments;
    const own = logs[place] as Float64Array;
    const others = logs.filter((_, at) => at !== place).reduce(addLogs, new Float64Array(1));
    const { share } = splitShares(own, others, total);
    const least = Math.max(0, total - others.length + 1);
    return strands.map((strand) => {
      let [mean, square] = [0, 0];
      share.forEach((chance, at) => {
        const row = (least + at) * set.size + set.own + strand;
        const within = set.mean[row] as number;
        mean += chance * within;
        square += chance * ((set.covariance[row * set.size + set.own + strand] as number) + within ** 2);
      });
      return { assessor, strand, mean, variance: square - mean ** 2 };
    });
  });
}

/** The log weights of the sum of two blocks' totals. */
function addLogs(left: Float64Array, right: Float64Array): Float64Array {
  const sum = new Float64Array(left.length + right.length - 1);
  return sum.map((_, total) => splitShares(left, right, total).logSum);
}
