export declare class AssessorSeverityType {
    readonly exerciseId: string;
    readonly exerciseTitle: string;
    readonly pairs: number;
    readonly estimate: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly sentence: string;
}
