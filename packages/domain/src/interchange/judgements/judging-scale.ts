import type { IsoDate } from "../../calendar/index.js";
import type { Level, Strand } from "../../framework/index.js";
import type { ReviewPoint } from "../../judgements/index.js";
import { wordKey } from "../cells/word-cells.js";

/** What one cohort's judgements may say: its review points, and the strands and levels of its framework. */
export interface JudgingScale {
  /** First day of the cohort: nothing is judged before it. */
  readonly startsOn: IsoDate;
  readonly reviewPoints: readonly ReviewPoint[];
  readonly strands: readonly Strand[];
  readonly levels: readonly Level[];
}

/** A scale whose words can be looked up, whatever their case. */
export interface JudgingWords {
  readonly startsOn: IsoDate;
  readonly reviewPoints: ReadonlyMap<string, ReviewPoint>;
  readonly strands: ReadonlyMap<string, Strand>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** Prepares a scale once for all rows of a cohort: names and codes both count. */
export function judgingWords(scale: JudgingScale): JudgingWords {
  return {
    startsOn: scale.startsOn,
    reviewPoints: byWord(scale.reviewPoints),
    strands: byWord(scale.strands),
    levels: byWord(scale.levels),
  };
}

function byWord<T extends { readonly code: string; readonly name: string }>(
  all: readonly T[],
): Map<string, T> {
  return new Map([
    ...all.map((one) => [wordKey(one.name), one] as const),
    ...all.map((one) => [wordKey(one.code), one] as const),
  ]);
}
