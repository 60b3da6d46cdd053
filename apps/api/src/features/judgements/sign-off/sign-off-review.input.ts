import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("ReasonNotJudged", { description: "Why a strand has no judgement." })
export class ReasonNotJudgedInput {
  @Field(() => ID, { description: "The strand." })
  readonly strandId!: string;

  @Field(() => String, { description: "Why it was not judged." })
  readonly reason!: string;
}

@InputType("SignOffReviewInput", { description: "Whose review is signed off, and what is missing in it." })
export class SignOffReviewInput extends ChangeInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ID, { description: "The review point of the trainee's cohort." })
  readonly reviewPointId!: string;

  @Field(() => [ReasonNotJudgedInput], {
    nullable: true,
    description: "A reason for every strand without a judgement.",
  })
  readonly notJudged?: readonly ReasonNotJudgedInput[] | null;

  @Field(() => String, { nullable: true, description: "What is to be said of the review as a whole." })
  readonly remark?: string | null;
}
