import { ArgsType, Field, Int } from "type-graphql";
import type { PageRequest } from "./page.js";

/** The arguments of every list. */
@ArgsType()
export class PageArguments implements PageRequest {
  @Field(() => Int, { description: "How many to give, 1–100." })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: "The endCursor of the page before; absent for the first page.",
  })
  readonly after?: string | null;
}
