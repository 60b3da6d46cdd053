import type { IsoDate } from "@reviewpoint/domain/calendar";
import { SizeRuleInput } from "./size.input.js";
export declare class PolicySourceInput {
    readonly title: string;
    readonly confidence: string;
    readonly statedOn: IsoDate;
}
export declare class MustIncludeInput {
    readonly kind: string;
    readonly at?: number | null;
    readonly within?: number | null;
    readonly bandId?: string | null;
    readonly pieces?: number | null;
    readonly above?: number | null;
    readonly flag?: string | null;
}
export declare class MinimumInput {
    readonly by: readonly string[];
    readonly atLeast: number;
    readonly flag?: string | null;
}
export declare class SpreadRuleInput {
    readonly over: string;
    readonly slices?: number | null;
    readonly share: string;
}
export declare class EscalationClauseInput {
    readonly when: string;
    readonly extendTo: string;
}
export declare class SamplingPolicyInput {
    readonly code: string;
    readonly name: string;
    readonly source: PolicySourceInput;
    readonly passMark?: number | null;
    readonly size: SizeRuleInput;
    readonly mustIncludes: readonly MustIncludeInput[];
    readonly mustIncludesCount: string;
    readonly minimums: readonly MinimumInput[];
    readonly spread: readonly SpreadRuleInput[];
    readonly mayRelax: readonly string[];
    readonly escalation: readonly EscalationClauseInput[];
}
