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

  @Field(() => ID, { description: "The person: the trainee as a person, the marker or the moderator." })
  readonly personId!: string;

  @Field(() => DateScalar, { description: "The last day." })
  readonly untilOn!: IsoDate;

  @Field(() => String, { description: "Why, for those whom it concerns." })
  readonly reason!: string;
}
