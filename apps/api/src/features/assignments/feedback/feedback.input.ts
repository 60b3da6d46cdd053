import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { AssignmentAnswerInput } from "../marking/marking.input.js";

@InputType("WriteFeedbackInput", {
  description: "Feedback on a piece of work, or what of it is written so far.",
})
export class WriteFeedbackInput extends ChangeInput {
  @Field(() => ID, { description: "The piece of work." })
  readonly pieceId!: string;

  @Field(() => [AssignmentAnswerInput], { description: "The feedback form." })
  readonly answers!: readonly AssignmentAnswerInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: keep it for the author alone, with questions left out. It is kept until the feedback is written.",
  })
  readonly isDraft?: boolean | null;
}

@InputType("ReleaseFeedbackInput", { description: "The assignment whose feedback is sent." })
export class ReleaseFeedbackInput extends WriteInput {
  @Field(() => ID, { description: "The assignment." })
  readonly assignmentId!: string;
}
