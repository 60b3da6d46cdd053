import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("ReviewAnswer", { description: "The answer to one question." })
export class ReviewAnswerInput {
  @Field(() => String, { description: "The question, by its code." })
  readonly question!: string;

  @Field(() => String, { description: "yes or no, one of its choices, or words." })
  readonly answer!: string;
}

@InputType("AnswerReviewQuestionsInput", {
  description: "The form of a review point, answered for a subject.",
})
export class AnswerReviewQuestionsInput extends ChangeInput {
  @Field(() => ID, { description: "The review point." })
  readonly reviewPointId!: string;

  @Field(() => ID, { description: "The subject for which it is answered." })
  readonly subjectId!: string;

  @Field(() => [ReviewAnswerInput], { description: "The answers." })
  readonly answers!: readonly ReviewAnswerInput[];
}
