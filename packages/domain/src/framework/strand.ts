/** A thread of the curriculum that is judged through the whole year. */
export interface Strand {
  readonly code: string;
  readonly name: string;
  /** Order in which the provider lists its strands, from 1. */
  readonly position: number;
}

/** A part of the training year with statements of its own. */
export interface Stage {
  readonly code: string;
  readonly name: string;
  /** Order in the year, from 1. */
  readonly position: number;
}

/** What progress looks like in one strand at one stage. */
export interface Statement {
  /** Unique within its strand and stage. */
  readonly code: string;
  readonly strandCode: string;
  readonly stageCode: string;
  readonly text: string;
  /** Order within its strand and stage, from 1. */
  readonly position: number;
}
