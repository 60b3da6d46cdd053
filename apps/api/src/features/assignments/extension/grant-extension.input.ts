import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ExtendableEnum } from "./extension.type.js";

@InputType("GrantExtensionInput", { description: "Who has more time, for what, until when, and why." })
export class GrantExtensionInput extends WriteInput {
  @Field(() => ID, { description: "The assignment." })
  readonly assignmentId!: string;

  @Field(() => ExtendableEnum, { description: "What is extended." })
  readonly extends!: Extendable;

  @Field(() => ID, {
    nullable: true,
    description: "The person: the marker, the moderator, or the trainee as a person.",
  })
  readonly personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The trainee who is to hand in: in place of `personId`, or the same.",
  })
  readonly traineeId?: string | null;

  @Field(() => DateScalar, { description: "The last day." })
  readonly untilOn!: IsoDate;

  @Field(() => String, { description: "Why, for those whom it concerns." })
  readonly reason!: string;
}
