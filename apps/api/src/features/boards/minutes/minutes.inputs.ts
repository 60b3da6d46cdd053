import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("WriteMinutesInput", { description: "The minutes of a board: a draft, or a correction." })
export class WriteMinutesInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => String, {
    description: "The minutes, as a whole. They name nobody about whom the board decides.",
  })
  readonly words!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why minutes that were signed are corrected; not for a draft.",
  })
  readonly correction?: string | null;
}

@InputType("SignMinutesInput", { description: "Which text of the minutes the viewer signs." })
export class SignMinutesInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => Int, { description: "The number of the text that was read: the newest." })
  readonly sequence!: number;
}
