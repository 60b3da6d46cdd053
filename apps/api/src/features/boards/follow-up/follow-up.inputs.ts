import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("RaiseActionInput", { description: "What a board asks to be done, by whom and when." })
export class RaiseActionInput extends WriteInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => ID, { nullable: true, description: "The item that it follows from, if any." })
  readonly itemId?: string | null;

  @Field(() => String, { description: "What is to be done." })
  readonly what!: string;

  @Field(() => ID, { description: "The person who sees to it." })
  readonly ownerId!: string;

  @Field(() => DateScalar, { description: "The day by which it is to be done." })
  readonly dueOn!: IsoDate;
}

@InputType("CloseActionInput", { description: "Which action was done, when, and what was done." })
export class CloseActionInput extends WriteInput {
  @Field(() => ID, { description: "The action's id." })
  readonly actionId!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day; today without it." })
  readonly doneOn?: IsoDate | null;

  @Field(() => String, { description: "What was done." })
  readonly account!: string;
}
