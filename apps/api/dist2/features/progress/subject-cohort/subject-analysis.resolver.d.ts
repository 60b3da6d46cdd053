import type { AnalysedStrand, AnalysedTrainee } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { type SubjectAnalysis } from "./analyse-subject.js";
import { BesideOthersType, BesidePastType } from "./comparison.types.js";
type Analyses = readonly SubjectAnalysis[];
/** Subjects' cohorts at review points. */
export declare class ReviewPointAnalysisResolver {
    analysis(reviewPoints: readonly ReviewPointRow[], subjectId: string, context: GraphContext): Promise<(SubjectAnalysis | null)[]>;
}
/** What a subject's cohort is compared with. */
export declare class SubjectAnalysisResolver {
    since(analyses: Analyses, context: GraphContext): Promise<(ReviewPointRow | null)[]>;
    past(analyses: Analyses, context: GraphContext): Promise<BesidePastType[]>;
    others(analyses: Analyses, context: GraphContext): Promise<BesideOthersType[]>;
}
/** Of whom an analysis speaks. */
export declare class AnalysedTraineeResolver {
    trainee(rows: readonly AnalysedTrainee[], context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    below(rows: readonly AnalysedTrainee[], context: GraphContext): Promise<import("../../framework/strand/strand.table.js").StrandRow[][]>;
}
/** Of which strand an analysis speaks. */
export declare class AnalysedStrandResolver {
    strand(rows: readonly AnalysedStrand[], context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
}
export {};
