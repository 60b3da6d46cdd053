import { type Places, placesOf } from "./parameters.js";
import { informativeTotals, type Panel, type RaschDesign } from "./rasch-design.js";
import { addBlocks, type ScoreMoments } from "./score-moments.js";
import { strandSetMoments, tilted } from "./strand-set-moments.js";

/** The counts that the model expects, given every trainee's total, and their covariance: what a Newton step needs. */
export interface ConditionalInformation {
  readonly expected: Float64Array;
  /** Row by row over all parameters. */
  readonly covariance: Float64Array;
}

/** Expects the counts at the parameters given. Trainees with the lowest or highest total say nothing and are left out. */
export function conditionalInformation(
  design: RaschDesign,
  parameters: Float64Array,
): ConditionalInformation {
  const places = placesOf(design);
  const sets = design.strandSets.map((strands) => strandSetMoments(strands, parameters, places));
  const expected = new Float64Array(places.all);
  const covariance = new Float64Array(places.all * places.all);
  for (const panel of design.panels) {
    const totals = informativeTotals(panel);
    if (totals.length === 0) continue;
    const moments = panelMoments(panel, totals, sets, parameters);
    const at = parameterPlaces(panel, places);
    totals.forEach((total, asked) => {
      const row = panel.blocks.length === 1 ? total : asked;
      const trainees = panel.totals.get(total)?.length ?? 0;
      for (let i = 0, cell = row * at.length ** 2; i < at.length; i += 1) {
        const place = at[i] as number;
        const mean = moments.mean[row * at.length + i] as number;
        expected[place] = (expected[place] as number) + trainees * mean;
        for (let j = 0; j < at.length; j += 1, cell += 1) {
          const both = place * places.all + (at[j] as number);
          covariance[both] = (covariance[both] as number) + trainees * (moments.covariance[cell] as number);
        }
      }
    });
  }
  return { expected, covariance };
}

/** The same counts as they were observed. */
export function observedCounts(design: RaschDesign): Float64Array {
  const places = placesOf(design);
  const observed = new Float64Array(places.all);
  const add = (place: number, count: number) => {
    observed[place] = (observed[place] as number) + count;
  };
  for (const panel of design.panels) {
    const rows = panel.blocks.flatMap(({ assessor, strands }) =>
      strands.map((strand) => ({ assessor, strand })),
    );
    for (const total of informativeTotals(panel)) {
      for (const { scores } of panel.totals.get(total) ?? []) {
        rows.forEach(({ assessor, strand }, at) => {
          const score = scores[at] as number;
          add(assessor, score);
          add(places.assessors + strand, score);
          for (let step = 0; step < score; step += 1) add(places.assessors + places.strands + step, 1);
        });
      }
    }
  }
  return observed;
}

/** Where a panel's counts stand in the vector: its assessors' totals, then all strands, then all thresholds. */
const parameterPlaces = ({ blocks }: Panel, { assessors, all }: Places): number[] => [
  ...blocks.map(({ assessor }) => assessor),
  ...Array.from({ length: all - assessors }, (_, at) => assessors + at),
];

/** The moments of a panel: a row for every total asked for; one assessor alone has a row for every total. */
function panelMoments(
  { blocks }: Panel,
  totals: readonly number[],
  sets: readonly ScoreMoments[],
  parameters: Float64Array,
): ScoreMoments {
  const judged = blocks.map(({ assessor, strandSet }) =>
    tilted(sets[strandSet] as ScoreMoments, parameters[assessor] as number),
  );
  return judged.reduce((sum, next, at) =>
    addBlocks(sum, next, at === blocks.length - 1 ? totals : undefined),
  );
}
