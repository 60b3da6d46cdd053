import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { PersonFilter, PersonOrder } from "./person.input.js";
import { personListing } from "./person.query.js";
import { PersonConnection, PersonType, type ShownPerson } from "./person.type.js";
import { type NamedPersonRow, namedPerson, namelessPerson } from "./show-person.js";

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonConnection, { description: "People within the viewer's scope." })
  async people(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PersonFilter, {
      nullable: true,
      description: "Which people; all in scope without it.",
    })
    filter: PersonFilter | null,
    @Arg("orderBy", () => PersonOrder, {
      nullable: true,
      defaultValue: "NAME",
      description: "In which order.",
    })
    orderBy: PersonOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownPerson>> {
    const viewer = viewerOf(context);
    const listing = personListing(viewer, filter, orderBy);
    const rows = await readPage<NamedPersonRow & Masked>(context.read, listing, page);
    return rows.map((person) =>
      person.masked === 0 || person.id === viewer.personId ? namedPerson(person) : namelessPerson(person),
    );
  }
}
