import { Field, Float, InputType, Int } from "type-graphql";

@InputType("PlainSizeRuleInput", { description: "How many pieces, said without steps." })
export class PlainSizeRuleInput {
  @Field(() => String, { description: "all, fixed, share, square-root or per-band." })
  readonly kind!: string;

  @Field(() => Int, { nullable: true, description: "fixed: how many; per-band: from every band." })
  readonly pieces?: number | null;

  @Field(() => Float, { nullable: true, description: "share: percent." })
  readonly percent?: number | null;

  @Field(() => Int, { nullable: true, description: "share and square-root: at least so many." })
  readonly atLeast?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "share, square-root and per-band: at most; null: no bound.",
  })
  readonly atMost?: number | null;
}

@InputType("SizeStepInput", { description: "One line of a table of sizes." })
export class SizeStepInput {
  @Field(() => Int, { nullable: true, description: "For up to so many pieces; null in the last line." })
  readonly upTo?: number | null;

  @Field(() => PlainSizeRuleInput, { description: "How many then." })
  readonly take!: PlainSizeRuleInput;
}

@InputType("SizeRuleInput", { description: "How many pieces a sample has, from how many there are." })
export class SizeRuleInput extends PlainSizeRuleInput {
  @Field(() => [SizeStepInput], { nullable: true, description: "steps: the table, where kind is steps." })
  readonly steps?: readonly SizeStepInput[] | null;
}
