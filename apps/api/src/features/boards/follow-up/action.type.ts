import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import type { ShownAction } from "../record/shown-board.js";

@ObjectType("BoardAction", { description: "Something that a board asked to be done.", simpleResolvers: true })
export class BoardActionType
  implements Pick<ShownAction, "id" | "what" | "itemId" | "dueOn" | "doneOn" | "account">
{
  @Field(() => ID, { description: "Identifies the action for good." })
  readonly id!: string;

  @Field(() => String, { description: "What is to be done." })
  readonly what!: string;

  @Field(() => ID, { nullable: true, description: "The item that it follows from, if any." })
  readonly itemId!: string | null;

  @Field(() => DateScalar, { description: "The day by which it is to be done." })
  readonly dueOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was done; null until then." })
  readonly doneOn!: IsoDate | null;

  @Field(() => String, { nullable: true, description: "What was done; null until then." })
  readonly account!: string | null;
}
