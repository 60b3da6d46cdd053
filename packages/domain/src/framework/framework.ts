import type { IsoDate } from "../calendar/index.js";

/** One version of a provider's own curriculum: strands × stages, a scale, and what is expected when. */
export interface Framework {
  /** Short name, unique within the provider, e.g. `curriculum`. */
  readonly code: string;
  readonly name: string;
  /** The provider's own version label, e.g. `2025-26`. */
  readonly version: string;
  /** First day on which this version is judged against. */
  readonly validFrom: IsoDate;
  readonly strands: readonly Strand[];
  readonly stages: readonly Stage[];
  readonly levels: readonly Level[];
  readonly statements: readonly Statement[];
  readonly descriptors: readonly LevelDescriptor[];
  readonly expectations: readonly ExpectedLevel[];
  readonly mappings: readonly FrameworkMapping[];
}

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

/** One step of the ordinal scale. Levels have an order and no distance: they are never averaged. */
export interface Level {
  readonly code: string;
  readonly name: string;
  /** 1 is the lowest level of the scale; ranks are whole and without gaps. */
  readonly rank: number;
}

/** What progress looks like in one strand at one stage. */
export interface Statement {
  readonly code: string;
  readonly strandCode: string;
  readonly stageCode: string;
  readonly text: string;
  readonly position: number;
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

/** A pointer from a strand to a section of a national document. Mapped to, never scored against. */
export interface FrameworkMapping {
  readonly strandCode: string;
  readonly scheme: MappingScheme;
  /** Section within the scheme, e.g. `S2` or `TS7`. */
  readonly section: string;
}

/** Core Content Framework, its successor ITTECF, and the Teachers' Standards. */
export type MappingScheme = "CCF" | "ITTECF" | "TS";
