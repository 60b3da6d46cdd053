import type { ProgressWords } from "@reviewpoint/domain/progress";
import type { Vocabulary } from "../../provider/vocabulary/vocabulary.loader.js";
import type { CohortFrame } from "../narrowing/narrowing.js";

/** The words and names that sentences about a cohort are made of. */
export function progressWords(frame: CohortFrame, vocabulary: Vocabulary): ProgressWords {
  return {
    strand: vocabulary.strand,
    level: vocabulary.level,
    reviewPoint: vocabulary.reviewPoint,
    strandNames: new Map(frame.strands.map(({ code, name }) => [code, name])),
    reviewPointNames: new Map(frame.reviewPoints.map(({ code, name }) => [code, name])),
    levelNames: new Map(frame.levels.map(({ rank, name }) => [rank, name])),
  };
}
