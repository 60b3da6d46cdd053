import { Field, ObjectType } from "type-graphql";
import type { ExpectedLevelRow } from "./expected-level.table.js";

@ObjectType("ExpectedLevel", {
  description: "The level that a trainee is expected to have reached in a strand at a review point.",
  simpleResolvers: true,
})
export class ExpectedLevelType implements Pick<ExpectedLevelRow, "reviewPointCode"> {
  @Field(() => String, { description: "Code of the review point, in every cohort under this framework." })
  readonly reviewPointCode!: string;
}
