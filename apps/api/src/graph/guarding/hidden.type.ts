import { Field, ObjectType } from "type-graphql";

@ObjectType("Hidden", {
  description: "Something that is there and is not shown to this viewer.",
  simpleResolvers: true,
})
export class HiddenType {
  @Field(() => String, { description: "The field that is left out, emptied or replaced." })
  readonly field!: string;

  @Field(() => String, { description: "Why, in words." })
  readonly reason!: string;
}
