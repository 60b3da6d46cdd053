import { Field, InputType, Int } from "type-graphql";
import { PolicySourceInput } from "./policy.input.js";

@InputType("AdjustmentRuleInput", { description: "When an assessor's marks may be moved together." })
export class AdjustmentRuleInput {
  @Field(() => Int, { description: "Pieces judged twice that are needed: at least 2." })
  readonly leastPieces!: number;

  @Field(() => String, {
    description: "How far apart the largest and smallest difference may lie, in marks.",
  })
  readonly mostSpread!: string;
}

@InputType("OutcomePolicyInput", { description: "What follows from moderation, as the provider decides it." })
export class OutcomePolicyInput {
  @Field(() => String, { description: "Short name." })
  readonly code!: string;

  @Field(() => String, { description: "Name for people." })
  readonly name!: string;

  @Field(() => PolicySourceInput, { description: "Where it comes from." })
  readonly source!: PolicySourceInput;

  @Field(() => String, { description: "How far assessor and moderator may differ, in marks, either way." })
  readonly tolerance!: string;

  @Field(() => String, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
  readonly passMark?: string | null;

  @Field(() => Boolean, {
    description:
      "Whether a piece that passes with one of the two and fails with the other goes to a third person.",
  })
  readonly borderEscalates!: boolean;

  @Field(() => String, {
    description: "Whether the mark of a single piece may be changed: may-change or never.",
  })
  readonly singleMarks!: string;

  @Field(() => AdjustmentRuleInput, { nullable: true, description: "null: marks are never moved together." })
  readonly adjustment?: AdjustmentRuleInput | null;
}
