export declare class ProgressFilter {
    readonly cohort: string;
    readonly reviewPoint?: string | null;
    readonly strand?: string | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly schoolUrn?: string | null;
    readonly asOf?: string | null;
}
