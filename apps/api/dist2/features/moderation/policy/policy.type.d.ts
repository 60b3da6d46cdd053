import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { EscalationClause, Minimum, PolicySource, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { SizeRuleType } from "./size.type.js";
export declare class PolicySourceType implements PolicySource {
    readonly title: string;
    readonly confidence: PolicySource["confidence"];
    readonly statedOn: IsoDate;
}
export declare class MustIncludeType {
    readonly kind: string;
    readonly at?: number | null;
    readonly within?: number | null;
    readonly bandId?: string | null;
    readonly pieces?: number | null;
    readonly above?: number | null;
    readonly flag?: string | null;
}
export declare class SampleMinimumType implements Minimum {
    readonly by: Minimum["by"];
    readonly atLeast: number;
    readonly flag: string | null;
}
export declare class SpreadRuleType {
    readonly over: string;
    readonly slices?: number | null;
    readonly share: string;
}
export declare class EscalationClauseType implements EscalationClause {
    readonly when: EscalationClause["when"];
    readonly extendTo: EscalationClause["extendTo"];
}
export declare class SamplingPolicyType implements Omit<SamplingPolicy, "size" | "mustIncludes" | "spread"> {
    readonly code: string;
    readonly name: string;
    readonly source: PolicySource;
    readonly passMark: number | null;
    readonly size: SizeRuleType;
    readonly mustIncludes: readonly MustIncludeType[];
    readonly mustIncludesCount: SamplingPolicy["mustIncludesCount"];
    readonly minimums: readonly Minimum[];
    readonly spread: readonly SpreadRuleType[];
    readonly mayRelax: SamplingPolicy["mayRelax"];
    readonly escalation: readonly EscalationClause[];
}
