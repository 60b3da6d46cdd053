import type { ProgressWords } from "@reviewpoint/domain/progress";
import type { Vocabulary } from "../../provider/vocabulary/vocabulary.loader.js";
import type { CohortFrame } from "../narrowing/narrowing.js";
/** The words and names that sentences about a cohort are made of. */
export declare function progressWords(frame: CohortFrame, vocabulary: Vocabulary): ProgressWords;
