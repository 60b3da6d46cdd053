import { Field, InputType } from "type-graphql";

@InputType("StandardScriptInput", {
  description: "A script that everybody marks, with the mark that was agreed for it beforehand.",
})
export class StandardScriptInput {
  @Field(() => String, { description: "A label that says nothing of who wrote it, e.g. Script A." })
  readonly label!: string;

  @Field(() => String, { description: "The agreed mark as an exact decimal on the assignment's scale." })
  readonly agreed!: string;

  @Field(() => String, {
    nullable: true,
    description: "The title of the document in which it is read, where there is one.",
  })
  readonly document?: string | null;
}
