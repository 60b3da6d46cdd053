import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, Float, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { SizeRuleInput } from "./size.input.js";

@InputType("PolicySourceInput", { description: "Where a policy comes from, and how sure it is." })
export class PolicySourceInput {
  @Field(() => String, { description: "The document, e.g. the handbook and its section." })
  readonly title!: string;

  @Field(() => String, { description: "high, medium or low: high when the document itself was read." })
  readonly confidence!: string;

  @Field(() => DateScalar, { description: "The day on which it was looked up or decided." })
  readonly statedOn!: IsoDate;
}

@InputType("MustIncludeInput", { description: "A rule that takes pieces whatever chance says." })
export class MustIncludeInput {
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

@InputType("MinimumInput", { description: "From every group so many pieces at least." })
export class MinimumInput {
  @Field(() => [String], {
    description:
      "What groups: trainee, assessor, school, hub, subject, cohort, band, or several for combinations.",
  })
  readonly by!: readonly string[];

  @Field(() => Int, { description: "How many at least." })
  readonly atLeast!: number;

  @Field(() => String, { nullable: true, description: "Only pieces with this flag; null: all." })
  readonly flag?: string | null;
}

@InputType("SpreadRuleInput", { description: "What the pieces left to chance are spread over." })
export class SpreadRuleInput {
  @Field(() => String, { description: "As for minimums, or mark for slices of the range of marks." })
  readonly over!: string;

  @Field(() => Int, { nullable: true, description: "mark: how many slices, 2 to 20." })
  readonly slices?: number | null;

  @Field(() => String, { description: "equally or in-proportion." })
  readonly share!: string;
}

@InputType("EscalationClauseInput", { description: "When the sample grows, and how far." })
export class EscalationClauseInput {
  @Field(() => String, {
    description: "judgement-changed, outside-tolerance, border-disagreement or concern-raised.",
  })
  readonly when!: string;

  @Field(() => String, { description: "all, same-band or same-assessor." })
  readonly extendTo!: string;
}

@InputType("SamplingPolicyInput", { description: "How a sample is made, as the provider decides it." })
export class SamplingPolicyInput {
  @Field(() => String, { description: "Short name." })
  readonly code!: string;

  @Field(() => String, { description: "Name for people." })
  readonly name!: string;

  @Field(() => PolicySourceInput, { description: "Where it comes from." })
  readonly source!: PolicySourceInput;

  @Field(() => Float, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
  readonly passMark?: number | null;

  @Field(() => SizeRuleInput, { description: "How many pieces." })
  readonly size!: SizeRuleInput;

  @Field(() => [MustIncludeInput], { description: "What is in whatever chance says." })
  readonly mustIncludes!: readonly MustIncludeInput[];

  @Field(() => String, {
    description: "How must-includes and size go together: within-size, on-top or unless-drawn.",
  })
  readonly mustIncludesCount!: string;

  @Field(() => [MinimumInput], { description: "What every group has at least." })
  readonly minimums!: readonly MinimumInput[];

  @Field(() => [SpreadRuleInput], { description: "Over what the rest is spread, the most important first." })
  readonly spread!: readonly SpreadRuleInput[];

  @Field(() => [String], {
    description:
      "What may give way: take-all-there-are, take-whole-group, grow-for-must-includes, grow-for-minimums.",
  })
  readonly mayRelax!: readonly string[];

  @Field(() => [EscalationClauseInput], { description: "When the sample grows." })
  readonly escalation!: readonly EscalationClauseInput[];
}
