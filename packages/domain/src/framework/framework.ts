import type { IsoDate } from "../calendar/index.js";
import type { ExpectedLevel, Level, LevelDescriptor } from "./level.js";
import type { FrameworkMapping } from "./mapping.js";
import type { Stage, Statement, Strand } from "./strand.js";

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
