import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("PlainSizeRule", { description: "How many pieces, said without steps.", simpleResolvers: true })
export class PlainSizeRuleType {
  @Field(() => String, { description: "all, fixed, share, square-root or per-band." })
  readonly kind!: string;

  @Field(() => Int, { nullable: true, description: "fixed: how many; per-band: from every band." })
  readonly pieces?: number | null;

  @Field(() => Float, { nullable: true, description: "share: percent." })
  readonly percent?: number | null;

  @Field(() => Int, { nullable: true, description: "At least so many." })
  readonly atLeast?: number | null;

  @Field(() => Int, { nullable: true, description: "At most; null: no bound." })
  readonly atMost?: number | null;
}

@ObjectType("SizeStep", { description: "One line of a table of sizes.", simpleResolvers: true })
export class SizeStepType {
  @Field(() => Int, { nullable: true, description: "For up to so many pieces; null in the last line." })
  readonly upTo!: number | null;

  @Field(() => PlainSizeRuleType, { description: "How many then." })
  readonly take!: PlainSizeRuleType;
}

@ObjectType("SizeRule", { description: "How many pieces a sample has.", simpleResolvers: true })
export class SizeRuleType extends PlainSizeRuleType {
  @Field(() => [SizeStepType], { nullable: true, description: "The table, where kind is steps." })
  readonly steps?: readonly SizeStepType[] | null;
}
