export declare class PlainSizeRuleInput {
    readonly kind: string;
    readonly pieces?: number | null;
    readonly percent?: number | null;
    readonly atLeast?: number | null;
    readonly atMost?: number | null;
}
export declare class SizeStepInput {
    readonly upTo?: number | null;
    readonly take: PlainSizeRuleInput;
}
export declare class SizeRuleInput extends PlainSizeRuleInput {
    readonly steps?: readonly SizeStepInput[] | null;
}
