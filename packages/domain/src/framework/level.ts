/** One step of the ordinal scale. Levels have an order and no distance: they are never averaged. */
export interface Level {
  readonly code: string;
  readonly name: string;
  /** 1 is the lowest level of the scale; ranks are whole and without gaps. */
  readonly rank: number;
}

/** What one level looks like in one strand: shown beside the scale so that assessors judge alike. */
export interface LevelDescriptor {
  readonly strandCode: string;
  readonly levelCode: string;
  readonly text: string;
}

/** The level a trainee is expected to have reached in a strand at a review point. */
export interface ExpectedLevel {
  readonly reviewPointCode: string;
  readonly strandCode: string;
  readonly levelCode: string;
}
