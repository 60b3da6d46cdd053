import { Field, ID, Int, ObjectType } from "type-graphql";
import type { StageRow } from "./stage.table.js";

@ObjectType("Stage", {
  description: "A part of the training year with statements of its own.",
  simpleResolvers: true,
})
export class StageType implements Omit<StageRow, "frameworkId"> {
  @Field(() => ID, { description: "Identifies the stage for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the framework." })
  readonly code!: string;

  @Field(() => String, { description: "The stage's name." })
  readonly name!: string;

  @Field(() => Int, { description: "Order in the year, from 1." })
  readonly position!: number;
}
