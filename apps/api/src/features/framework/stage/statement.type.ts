import { Field, ID, Int, ObjectType } from "type-graphql";
import type { StatementRow } from "./statement.table.js";

@ObjectType("Statement", {
  description: "What progress looks like in one strand at one stage.",
  simpleResolvers: true,
})
export class StatementType implements Omit<StatementRow, "strandId" | "stageId"> {
  @Field(() => ID, { description: "Identifies the statement for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within strand and stage." })
  readonly code!: string;

  @Field(() => String, { description: "The statement, in the provider's words." })
  readonly body!: string;

  @Field(() => Int, { description: "Order within strand and stage, from 1." })
  readonly position!: number;
}
