/**
 * How levels come about: a trainee's latent standing grows over the review points; strand, school and assessor
 * shift it; cuts turn it into a level. All on one latent scale, whose unit is the distance between two cuts.
 */
export interface LevelProcess {
  /** Mean of the latent standing at each review point, in order. */
  readonly means: readonly number[];
  /** Where each level but the lowest begins, ascending: one less than there are levels. */
  readonly cuts: readonly number[];
  /** Standard deviations: between trainees, a trainee's strands, schools, assessors, and one judgement's own. */
  readonly spreads: {
    readonly trainee: number;
    readonly strand: number;
    readonly school: number;
    readonly assessor: number;
    readonly judgement: number;
  };
  /** How far strands lie from the mean, by code; 0 where it does not say. The lagging one is the lowest. */
  readonly strandEffects: Readonly<Record<string, number>>;
  /** How much lower the severe assessors judge. */
  readonly severity: number;
}

/**
 * The rank that a latent standing is judged as.
 * @example
 * rankOf(0.4, [0, 1, 2]) // => 2
 */
export function rankOf(latent: number, cuts: readonly number[]): number {
  return 1 + cuts.filter((cut) => latent >= cut).length;
}
