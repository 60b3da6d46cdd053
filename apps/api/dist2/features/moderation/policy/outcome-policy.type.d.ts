import type { AdjustmentRule, OutcomePolicy, PolicySource } from "@reviewpoint/domain/moderation";
export declare class AdjustmentRuleType implements AdjustmentRule {
    readonly leastPieces: number;
    readonly mostSpread: string;
}
export declare class OutcomePolicyType implements OutcomePolicy {
    readonly code: string;
    readonly name: string;
    readonly source: PolicySource;
    readonly tolerance: string;
    readonly passMark: string | null;
    readonly borderEscalates: boolean;
    readonly singleMarks: OutcomePolicy["singleMarks"];
    readonly adjustment: AdjustmentRule | null;
}
