import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { EscalationClause, Minimum, PolicySource, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { SizeRuleType } from "./size.type.js";

@ObjectType("PolicySource", {
  description: "Where a policy comes from, and how sure it is.",
  simpleResolvers: true,
})
export class PolicySourceType implements PolicySource {
  @Field(() => String, { description: "The document." })
  readonly title!: string;

  @Field(() => String, { description: "high, medium or low: high when the document itself was read." })
  readonly confidence!: PolicySource["confidence"];

  @Field(() => DateScalar, { description: "The day on which it was looked up or decided." })
  readonly statedOn!: IsoDate;
}

@ObjectType("MustInclude", {
  description: "A rule that takes pieces whatever chance says.",
  simpleResolvers: true,
})
export class MustIncludeType {
  @Field(() => String, { description: "fails, border, band, highest, lowest or flag." })
  readonly kind!: string;

  @Field(() => Float, { nullable: true, description: "border: the mark around which; null: the pass mark." })
  readonly at?: number | null;

  @Field(() => Float, { nullable: true, description: "border: so many marks below or above." })
  readonly within?: number | null;

  @Field(() => String, { nullable: true, description: "band: its code." })
  readonly bandId?: string | null;

  @Field(() => Int, { nullable: true, description: "highest and lowest: how many." })
  readonly pieces?: number | null;

  @Field(() => Float, { nullable: true, description: "lowest: only marks above this one; null: any." })
  readonly above?: number | null;

  @Field(() => String, { nullable: true, description: "flag: e.g. new-assessor." })
  readonly flag?: string | null;
}

@ObjectType("SampleMinimum", {
  description: "From every group so many pieces at least.",
  simpleResolvers: true,
})
export class SampleMinimumType implements Minimum {
  @Field(() => [String], { description: "What groups." })
  readonly by!: Minimum["by"];

  @Field(() => Int, { description: "How many at least." })
  readonly atLeast!: number;

  @Field(() => String, { nullable: true, description: "Only pieces with this flag; null: all." })
  readonly flag!: string | null;
}

@ObjectType("SpreadRule", {
  description: "What the pieces left to chance are spread over.",
  simpleResolvers: true,
})
export class SpreadRuleType {
  @Field(() => String, { description: "What groups, or mark for slices of the range of marks." })
  readonly over!: string;

  @Field(() => Int, { nullable: true, description: "mark: how many slices." })
  readonly slices?: number | null;

  @Field(() => String, { description: "equally or in-proportion." })
  readonly share!: string;
}

@ObjectType("EscalationClause", { description: "When the sample grows, and how far.", simpleResolvers: true })
export class EscalationClauseType implements EscalationClause {
  @Field(() => String, { description: "What a moderator finds." })
  readonly when!: EscalationClause["when"];

  @Field(() => String, { description: "all, same-band or same-assessor." })
  readonly extendTo!: EscalationClause["extendTo"];
}

@ObjectType("SamplingPolicy", { description: "How a sample is made.", simpleResolvers: true })
export class SamplingPolicyType implements Omit<SamplingPolicy, "size" | "mustIncludes" | "spread"> {
  @Field(() => String, { description: "Short name." })
  readonly code!: string;

  @Field(() => String, { description: "Name for people." })
  readonly name!: string;

  @Field(() => PolicySourceType, { description: "Where it comes from." })
  readonly source!: PolicySource;

  @Field(() => Float, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
  readonly passMark!: number | null;

  @Field(() => SizeRuleType, { description: "How many pieces." })
  readonly size!: SizeRuleType;

  @Field(() => [MustIncludeType], { description: "What is in whatever chance says." })
  readonly mustIncludes!: readonly MustIncludeType[];

  @Field(() => String, { description: "How must-includes and size go together." })
  readonly mustIncludesCount!: SamplingPolicy["mustIncludesCount"];

  @Field(() => [SampleMinimumType], { description: "What every group has at least." })
  readonly minimums!: readonly Minimum[];

  @Field(() => [SpreadRuleType], { description: "Over what the rest is spread, the most important first." })
  readonly spread!: readonly SpreadRuleType[];

  @Field(() => [String], { description: "What may give way." })
  readonly mayRelax!: SamplingPolicy["mayRelax"];

  @Field(() => [EscalationClauseType], { description: "When the sample grows." })
  readonly escalation!: readonly EscalationClause[];
}
