import { Field, ObjectType } from "type-graphql";
import type { Page } from "./page.js";

/** Where a page lies in its list. */
@ObjectType("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
export class PageInfoType implements Readonly<Page<never>["pageInfo"]> {
  @Field(() => Boolean, { description: "Whether more follows this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first row; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last row, to be given as after; null on an empty page.",
  })
  readonly endCursor!: string | null;
}
