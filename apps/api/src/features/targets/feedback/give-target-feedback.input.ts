import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("GiveTargetFeedbackInput", { description: "On which target, and what is said." })
export class GiveTargetFeedbackInput extends WriteInput {
  @Field(() => ID, { description: "The target's id." })
  readonly targetId!: string;

  @Field(() => String, {
    description: "What is said of the target and of the documents that it came out of. The trainee reads it.",
  })
  readonly words!: string;
}
