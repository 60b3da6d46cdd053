import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { namedPerson } from "../../partnership/person/show-person.js";
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
  async person(@Root() letters: readonly ShownLetter[], @Ctx() context: GraphContext) {
    const ids = letters.map(({ personId }) => personId);
    const people = await loadAll(personRowById, ids, context);
    return people.map((person) => person && namedPerson(person));
  }
}
