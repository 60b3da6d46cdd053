import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("EndRoleInput", { description: "Which role ends, and when." })
export class EndRoleInput extends ChangeInput {
  @Field(() => ID, { description: "The holding's id." })
  readonly holdingId!: string;

  @Field(() => DateScalar, {
    description:
      "The last day on which it is held. A day before its first takes it back, as if it had never been given.",
  })
  readonly lastDay!: IsoDate;
}
