import type { GradeBand, GradeScale } from "@reviewpoint/domain/moderation";
export declare class GradeBandType implements GradeBand {
    readonly id: string;
    readonly name: string;
    readonly from: string;
}
export declare class GradeScaleType implements GradeScale {
    readonly lowest: string;
    readonly highest: string;
    readonly step: string;
    readonly bands: readonly GradeBand[];
}
