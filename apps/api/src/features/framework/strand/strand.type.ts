import { Field, ID, Int, ObjectType } from "type-graphql";
import type { StrandRow } from "./strand.table.js";

@ObjectType("Strand", {
  description: "A thread of the curriculum that is judged through the whole year.",
  simpleResolvers: true,
})
export class StrandType implements Omit<StrandRow, "frameworkId"> {
  @Field(() => ID, { description: "Identifies the strand for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the framework: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The strand's name." })
  readonly name!: string;

  @Field(() => Int, { description: "Order in which the provider lists its strands, from 1." })
  readonly position!: number;
}
