import type { Vocabulary } from "../../provider/vocabulary/vocabulary.loader.js";
import type { SubjectAnalysis } from "./analyse-subject.js";
import type { BesideOthersType, BesidePastType } from "./comparison.types.js";
/** A cohort beside its subject's earlier ones, as the graph shows it. */
export declare function showPast({ past }: SubjectAnalysis, words: Vocabulary): BesidePastType;
/** A subject beside the others, as the graph shows it. */
export declare function showOthers({ others }: SubjectAnalysis, subjectName: string, { trainee, strand, subject }: Vocabulary): BesideOthersType;
