import type { AnalysedStrand, AnalysedTrainee, Proportion } from "@reviewpoint/domain/progress";
import type { SubjectAnalysis } from "./analyse-subject.js";
export declare class AnalysedTraineeType implements Omit<AnalysedTrainee, "traineeId" | "belowStrandIds"> {
    readonly strands: number;
    readonly judged: number;
    readonly atExpected: number;
    readonly isAway: boolean;
    readonly rose: number;
    readonly stayed: number;
    readonly fell: number;
}
export declare class AnalysedStrandType implements Omit<AnalysedStrand, "strandId"> {
    readonly judged: number;
    readonly missing: number;
    readonly below: number;
    readonly share: Proportion;
    readonly rose: number;
    readonly stayed: number;
    readonly fell: number;
}
export declare class SubjectAnalysisType implements Pick<SubjectAnalysis, "trainees" | "strands" | "complete" | "allAtExpected" | "withStrandBelow" | "away"> {
    readonly trainees: readonly AnalysedTrainee[];
    readonly strands: readonly AnalysedStrand[];
    readonly complete: number;
    readonly allAtExpected: number;
    readonly withStrandBelow: number;
    readonly away: number;
}
