import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("SecondJudgementInput", { description: "What a moderator would have given a piece." })
export class SecondJudgementInput {
  @Field(() => String, { description: "The piece's key." })
  readonly pieceKey!: string;

  @Field(() => ID, { nullable: true, description: "The level, where levels are given." })
  readonly levelId?: string | null;

  @Field(() => String, { nullable: true, description: "The mark as a decimal, where marks are given." })
  readonly mark?: string | null;

  @Field(() => String, { nullable: true, description: "What was found, in words." })
  readonly finding?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the moderator raises a concern; it needs words.",
  })
  readonly raisesConcern?: boolean | null;
}

@InputType("RecordSecondJudgementsInput", {
  description: "A moderator's judgements of pieces on their desk.",
})
export class RecordSecondJudgementsInput extends WriteInput {
  @Field(() => ID, { description: "The exercise's id." })
  readonly exerciseId!: string;

  @Field(() => [SecondJudgementInput], { description: "One a piece; all of them are recorded or none." })
  readonly judgements!: readonly SecondJudgementInput[];
}
