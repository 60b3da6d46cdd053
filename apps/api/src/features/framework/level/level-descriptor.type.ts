import { Field, ObjectType } from "type-graphql";
import type { LevelDescriptorRow } from "./level-descriptor.table.js";

@ObjectType("LevelDescriptor", {
  description:
    "What one level looks like in one strand: shown beside the scale so that assessors judge alike.",
  simpleResolvers: true,
})
export class LevelDescriptorType implements Pick<LevelDescriptorRow, "body"> {
  @Field(() => String, { description: "The description, in the provider's words." })
  readonly body!: string;
}
