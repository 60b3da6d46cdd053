import type { IsoDate } from "../../calendar/index.js";
import type { EscalationClause } from "./escalation.js";
import type { Minimum } from "./minimum.js";
import type { MustInclude, MustIncludesCount } from "./must-include.js";
import type { Relaxation } from "./relaxation.js";
import type { SizeRule } from "./size-rule.js";
import type { SpreadRule } from "./spread-rule.js";

/** Where a policy comes from, and how sure it is that it says so: high when the document itself was read. */
export interface PolicySource {
  readonly title: string;
  readonly confidence: "high" | "medium" | "low";
  /** The day on which it was looked up or decided. */
  readonly statedOn: IsoDate;
}

/** How a sample is made, as a provider decides it. Plain data: a preset and a provider's own have the same shape. */
export interface SamplingPolicy {
  readonly code: string;
  readonly name: string;
  readonly source: PolicySource;
  /** The lowest mark, or rank of a level, that passes; null as long as no rule asks for it. */
  readonly passMark: number | null;
  readonly size: SizeRule;
  readonly mustIncludes: readonly MustInclude[];
  readonly mustIncludesCount: MustIncludesCount;
  readonly minimums: readonly Minimum[];
  /** What the pieces left to chance are spread over, the most important first. None: chance alone. */
  readonly spread: readonly SpreadRule[];
  /** What may give way where the rules cannot all be kept; anything else is refused. */
  readonly mayRelax: readonly Relaxation[];
  readonly escalation: readonly EscalationClause[];
}
