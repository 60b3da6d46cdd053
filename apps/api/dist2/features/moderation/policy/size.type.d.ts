export declare class PlainSizeRuleType {
    readonly kind: string;
    readonly pieces?: number | null;
    readonly percent?: number | null;
    readonly atLeast?: number | null;
    readonly atMost?: number | null;
}
export declare class SizeStepType {
    readonly upTo: number | null;
    readonly take: PlainSizeRuleType;
}
export declare class SizeRuleType extends PlainSizeRuleType {
    readonly steps?: readonly SizeStepType[] | null;
}
