import { requireShare, requireWhole } from "../../bounds.js";
import { normalQuantile } from "../../distributions/normal-quantile.js";
import { type Estimate, estimateWithin } from "../../estimate.js";
import { type FacetSeparation, separationOf } from "../facet-separation.js";
import type { SeverityRefusal } from "../refusals.js";
import { estimateParameters } from "./estimate-parameters.js";
import { extremeAssessors, type Extreme } from "./extreme-assessors.js";
import { type MeanSquares, meanSquares } from "./mean-squares.js";
import { informativeTotals, raschDesign, type RaschDesign } from "./rasch-design.js";
import type { RaschJudgement } from "./rasch-judgement.js";
import { refuseRasch } from "./refuse-rasch.js";
import { traineePlace } from "./trainee-measure.js";

export interface RaschAssessor extends Estimate, MeanSquares {
  readonly assessor: string;
  /** `n` trainees were judged by another assessor too. Who of them always got the least or most: only the prior bounds. */
  readonly extreme: Extreme | null;
}

export interface RaschStrand extends Estimate, MeanSquares {
  readonly strand: string;
}

/** Where the rank becomes as likely as the one below it. */
export interface RaschThreshold extends Estimate {
  readonly rank: number;
}

export interface RaschTrainee extends Estimate {
  readonly trainee: string;
  /** Whether every judgement gave the lowest or the highest level; the measure is then finite by Warm's weights alone. */
  readonly extreme: "lowest" | "highest" | null;
}

/** All in logits. Severities, strands and thresholds each have a mean of 0; more is more severe, harder, higher. */
export interface RaschMeasures {
  readonly outcome: "estimated";
  /** In the order of their names. */
  readonly assessors: readonly RaschAssessor[];
  readonly strands: readonly RaschStrand[];
  readonly thresholds: readonly RaschThreshold[];
  readonly trainees: readonly RaschTrainee[];
  /** Null for a facet with fewer than two members. */
  readonly separation: Readonly<Record<"assessors" | "strands" | "trainees", FacetSeparation | null>>;
  /** Whether the last step moved no parameter by more than 1e-7 logits. Do not use the measures when it is false. */
  readonly converged: boolean;
  readonly iterations: number;
}

export type RaschAnswer = RaschMeasures | { readonly outcome: "refused"; readonly refusal: SeverityRefusal };

/**
 * The many-facet rating scale model: how severe each assessor is, how hard each strand, where the thresholds between the
 * levels lie and where each trainee stands: ln(P(rank k) / P(rank k − 1)) = trainee − severity − strand − threshold k.
 * Estimated from the judgements given each trainee's total, so that severity rests on doubly judged trainees alone and
 * on no assumption about who was sent to whom; see the decision record on the estimator.
 * Sources: Andrich (1978), A rating formulation for ordered response categories, Psychometrika 43; Linacre (1989),
 * Many-facet Rasch measurement; Andersen (1973), Conditional inference for multiple-choice questionnaires.
 *
 * @param judgements Rows of assessor, trainee, strand and rank; strands that were not judged are left out.
 * @param settings `levels` of the scale, at least 2; `confidence` of the intervals, 0.95 unless given.
 * @returns the measures, or why there are none: assessors in parts that nothing connects, a level never given.
 * @throws RangeError when there is nothing judged, a rank is no level, or a strand was judged twice by one assessor.
 * @example
 * const rows = ["1", "2", "3"].flatMap((trainee, at) => [
 *   { assessor: "A", trainee, strand: "planning", rank: 1 + (at % 2) },
 *   { assessor: "B", trainee, strand: "planning", rank: 2 - (at === 1 ? 1 : 0) },
 * ]);
 * const answer = manyFacetRasch(rows, { levels: 2 });
 * answer.outcome // => "estimated"
 * answer.assessors.map(({ assessor, n }) => `${assessor}: ${n}`) // => ["A: 3", "B: 3"]
 */
export function manyFacetRasch(
  judgements: readonly RaschJudgement[],
  { levels, confidence = 0.95 }: { readonly levels: number; readonly confidence?: number },
): RaschAnswer {
  requireWhole("levels", levels, 2);
  requireShare("a confidence", confidence);
  requireWhole("the number of judgements", judgements.length, 1);
  const design = raschDesign(judgements, levels);
  const refusal = refuseRasch(design);
  if (refusal) return { outcome: "refused", refusal };
  return measure(design, normalQuantile((1 + confidence) / 2));
}

function measure(design: RaschDesign, z: number): RaschMeasures {
  const estimated = estimateParameters(design);
  const { parameters, covariance, converged, iterations } = estimated;
  const fit = meanSquares(design, parameters);
  const numbers = countJudged(design);
  const extremes = extremeAssessors(design);
  const known = (place: number, n: number): Estimate => {
    const variance = covariance[place * parameters.length + place] as number;
    return estimateWithin(parameters[place] as number, Math.sqrt(Math.max(0, variance)), z, n);
  };
  const assessors = design.assessors.map((assessor, at) => ({
    assessor,
    ...known(at, numbers.assessors[at] as number),
    ...(fit.assessors[at] as MeanSquares),
    extreme: extremes[at] as Extreme | null,
  }));
  const firstStrand = design.assessors.length;
  const strands = design.strands.map((strand, at) => ({
    strand,
    ...known(firstStrand + at, numbers.strands[at] as number),
    ...(fit.strands[at] as MeanSquares),
  }));
  const firstStep = firstStrand + design.strands.length;
  const thresholds = Array.from({ length: design.steps }, (_, at) => ({
    rank: at + 2,
    ...known(firstStep + at, numbers.all),
  }));
  const trainees: RaschTrainee[] = [];
  for (const panel of design.panels) {
    for (const [total, scored] of panel.totals) {
      const { estimate, standardError } = traineePlace(panel, total, design, estimated);
      const extreme = total === 0 ? "lowest" : total === panel.top ? "highest" : null;
      for (const { trainee, scores } of scored) {
        const name = design.trainees[trainee] as string;
        trainees[trainee] = {
          trainee: name,
          ...estimateWithin(estimate, standardError, z, scores.length),
          extreme,
        };
      }
    }
  }
  const separated = (members: readonly Estimate[]) => (members.length < 2 ? null : separationOf(members));
  return {
    outcome: "estimated",
    assessors,
    strands,
    thresholds,
    trainees,
    separation: {
      assessors: separated(assessors),
      strands: separated(strands),
      trainees: separated(trainees),
    },
    converged,
    iterations,
  };
}

/** How many judgements speak of each strand and of all thresholds; of an assessor, how many trainees judged by others too. */
function countJudged(design: RaschDesign) {
  const assessors = design.assessors.map(() => 0);
  const strands = design.strands.map(() => 0);
  let all = 0;
  for (const panel of design.panels) {
    const trainees = informativeTotals(panel).reduce(
      (sum, total) => sum + (panel.totals.get(total)?.length ?? 0),
      0,
    );
    for (const block of panel.blocks) {
      if (panel.blocks.length > 1)
        assessors[block.assessor] = (assessors[block.assessor] as number) + trainees;
      for (const strand of block.strands) strands[strand] = (strands[strand] as number) + trainees;
      all += block.strands.length * trainees;
    }
  }
  return { assessors, strands, all };
}
