/** One assessor's judgement of one trainee on one strand. */
export interface RaschJudgement {
  readonly assessor: string;
  /** Whoever is judged, at one time: the same person at two review points is two trainees here. */
  readonly trainee: string;
  readonly strand: string;
  /** The rank of the level given: a whole number from 1, the lowest. */
  readonly rank: number;
}
