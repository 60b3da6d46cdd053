import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("EndExternalModerationInput", {
  description: "Which moderator is let in no longer, and from when.",
})
export class EndExternalModerationInput extends ChangeInput {
  @Field(() => ID, { description: "The holding's id." })
  readonly holdingId!: string;

  @Field(() => DateScalar, {
    description: "The last day. A day before the first takes it back, as if they had never been let in.",
  })
  readonly lastDay!: IsoDate;
}
