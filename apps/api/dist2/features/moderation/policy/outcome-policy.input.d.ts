import { PolicySourceInput } from "./policy.input.js";
export declare class AdjustmentRuleInput {
    readonly leastPieces: number;
    readonly mostSpread: string;
}
export declare class OutcomePolicyInput {
    readonly code: string;
    readonly name: string;
    readonly source: PolicySourceInput;
    readonly tolerance: string;
    readonly passMark?: string | null;
    readonly borderEscalates: boolean;
    readonly singleMarks: string;
    readonly adjustment?: AdjustmentRuleInput | null;
}
