export declare class MovementFilter {
    readonly cohort: string;
    readonly from: string;
    readonly to: string;
    readonly strand?: string | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly schoolUrn?: string | null;
    readonly asOf?: string | null;
}
