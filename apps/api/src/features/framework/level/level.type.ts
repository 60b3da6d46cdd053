import { Field, ID, Int, ObjectType } from "type-graphql";
import type { LevelRow } from "./level.table.js";

@ObjectType("Level", {
  description: "One step of the ordinal scale. Levels are never averaged.",
  simpleResolvers: true,
})
export class LevelType implements Omit<LevelRow, "frameworkId"> {
  @Field(() => ID, { description: "Identifies the level for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the framework: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The level's name, in the provider's words." })
  readonly name!: string;

  @Field(() => Int, { description: "1 is the lowest level of the scale." })
  readonly rank!: number;
}
