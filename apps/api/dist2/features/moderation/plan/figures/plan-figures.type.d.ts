export declare class CoverageCellType {
    readonly labels: readonly string[];
    readonly population: number;
    readonly sampled: number;
}
export declare class AssessorMissedType {
    readonly assessor: string;
    readonly pieces: number;
    readonly sampled: number;
    readonly byPlan: number;
    readonly atRandom: number;
}
export declare class ChanceMissedType {
    readonly sentence: string;
    readonly assessors: readonly AssessorMissedType[];
}
export declare class SamplePowerType {
    readonly assessor: string | null;
    readonly sampled: number;
    readonly chance: number | null;
    readonly smallest: number | null;
    readonly sentence: string;
}
export declare class PlanFiguresType {
    readonly population: number;
    readonly asked: number;
    readonly sampled: number;
    readonly relaxed: readonly string[];
    readonly missed: ChanceMissedType;
}
export declare class PlannedPieceType {
    readonly key: string;
    readonly number: number;
    readonly assessorNumber: number;
    readonly bandName: string | null;
    readonly value: string | null;
    readonly isSampled: boolean;
    readonly reasons: readonly string[];
}
