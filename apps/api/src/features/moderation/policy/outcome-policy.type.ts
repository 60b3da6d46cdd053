import type { AdjustmentRule, OutcomePolicy, PolicySource } from "@reviewpoint/domain/moderation";
import { Field, Int, ObjectType } from "type-graphql";
import { PolicySourceType } from "./policy.type.js";

@ObjectType("AdjustmentRule", {
  description: "When an assessor's marks may be moved together.",
  simpleResolvers: true,
})
export class AdjustmentRuleType implements AdjustmentRule {
  @Field(() => Int, { description: "Pieces judged twice that are needed." })
  readonly leastPieces!: number;

  @Field(() => String, {
    description: "How far apart the largest and smallest difference may lie, in marks.",
  })
  readonly mostSpread!: string;
}

@ObjectType("OutcomePolicy", { description: "What follows from moderation.", simpleResolvers: true })
export class OutcomePolicyType implements OutcomePolicy {
  @Field(() => String, { description: "Short name." })
  readonly code!: string;

  @Field(() => String, { description: "Name for people." })
  readonly name!: string;

  @Field(() => PolicySourceType, { description: "Where it comes from." })
  readonly source!: PolicySource;

  @Field(() => String, { description: "How far assessor and moderator may differ, in marks, either way." })
  readonly tolerance!: string;

  @Field(() => String, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
  readonly passMark!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether a piece that passes with one of the two and fails with the other goes to a third person.",
  })
  readonly borderEscalates!: boolean;

  @Field(() => String, { description: "Whether the mark of a single piece may be changed." })
  readonly singleMarks!: OutcomePolicy["singleMarks"];

  @Field(() => AdjustmentRuleType, { nullable: true, description: "null: marks are never moved together." })
  readonly adjustment!: AdjustmentRule | null;
}
