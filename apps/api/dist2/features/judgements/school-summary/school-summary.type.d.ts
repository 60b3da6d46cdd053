import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { SchoolSummary, SummarisedStrand, SummarisedTrainee } from "@reviewpoint/domain/judgements";
import type { SchoolSummaryRow } from "./school-summary.table.js";
export declare class SummarisedGradeType {
    readonly cycle: string;
    readonly grade: string;
}
export declare class SummarisedTraineeType implements Omit<SummarisedTrainee, "traineeId"> {
    readonly strands: number;
    readonly judged: number;
    readonly atExpected: number;
    readonly below: number;
    readonly isAway: boolean;
    readonly observed: number;
    readonly grades: SummarisedTrainee["grades"];
}
export declare class SummarisedStrandType implements Omit<SummarisedStrand, "strandId"> {
    readonly judged: number;
    readonly atExpected: number;
    readonly below: number;
}
export declare class SchoolSummaryType implements SchoolSummary {
    readonly trainees: readonly SummarisedTrainee[];
    readonly strands: readonly SummarisedStrand[];
    readonly complete: number;
    readonly withStrandBelow: number;
}
export declare class FrozenSchoolSummaryType implements Pick<SchoolSummaryRow, "id" | "content" | "sha256" | "remark" | "recordedAt"> {
    readonly id: string;
    readonly content: string;
    readonly sha256: string;
    readonly remark: string | null;
    readonly recordedAt: IsoInstant;
}
