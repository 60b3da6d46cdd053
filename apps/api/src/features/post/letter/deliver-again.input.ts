import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("DeliverAgainInput", { description: "Which letters are tried again." })
export class DeliverAgainInput extends WriteInput {
  @Field(() => [ID], { description: "The letters' ids." })
  readonly letterIds!: string[];
}
