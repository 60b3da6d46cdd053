export declare class PolicyViolationType {
    readonly code: string;
    readonly field: string;
    readonly value: string;
    readonly remedy: string;
    readonly conflicts?: readonly string[] | null;
}
