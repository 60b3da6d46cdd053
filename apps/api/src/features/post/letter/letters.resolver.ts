import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { undeliveredListing } from "./letter.query.js";
import { LetterConnection, LetterType, type ShownLetter } from "./letter.type.js";

@Resolver(() => LetterType)
export class LettersResolver {
  @Query(() => LetterConnection, {
    description:
      "Letters that did not arrive and are not tried any more, newest first. For those who administer messages.",
  })
  undeliveredLetters(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownLetter>> {
    return readPage<ShownLetter>(context.read, undeliveredListing, page);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who was to get it." })
  person(@Root() letters: readonly ShownLetter[], @Ctx() context: GraphContext) {
    const ids = letters.map(({ personId }) => personId);
    return peopleNamed(ids, context);
  }
}
