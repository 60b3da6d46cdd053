import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("FormAnswerInput", { description: "What is written under a question of the provider's form." })
export class FormAnswerInput {
  @Field(() => String, { description: "The question's code." })
  readonly question!: string;

  @Field(() => String, { description: "What is written." })
  readonly answer!: string;
}

@InputType("ShareObservationInput", { description: "The written copy of an observation." })
export class ShareObservationInput extends ChangeInput {
  @Field(() => ID, { description: "The observation's id." })
  readonly observationId!: string;

  @Field(() => [FormAnswerInput], {
    description: "The provider's form, filled. Empty where the provider asks nothing.",
  })
  readonly answers!: readonly FormAnswerInput[];
}
