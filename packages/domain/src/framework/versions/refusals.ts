import { type FrameworkViolationCode, frameworkPhrases } from "../refusals.js";

/** What can be wrong with a mapping of strands, in words that follow the place and the bad value. */
export const strandMappingPhrases = {
  ...frameworkPhrases,
  "other-version": "the version that was handed in has another name",
  "not-the-same-levels": "levels mean the same only where both versions have as many",
} as const;

/** Machine-readable name of what is wrong with a mapping of strands. */
export type StrandMappingViolationCode = keyof typeof strandMappingPhrases | FrameworkViolationCode;

/** One thing that is wrong with a mapping of strands, and where. */
export interface StrandMappingViolation {
  readonly code: StrandMappingViolationCode;
  /** Path of the value, e.g. `strands[2].from`. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}
