import sql, { type Sql } from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { partnershipGuards } from "../partnership.guards.js";
import { PersonType, type ShownPerson } from "../person/person.type.js";
import type { SchoolRow } from "../school/school.table.js";
import { SchoolType } from "../school/school.type.js";
import { PlacementFilter } from "./placement.input.js";
import { placementListing, type ReadPlacementRow } from "./placement.query.js";
import { PlacementConnection } from "./placement.type.js";

const filterHelp = { nullable: true, description: "Which placements; all without it." } as const;

/** The placements at schools. */
@Resolver(() => SchoolType)
export class SchoolPlacementsResolver {
  @Batched()
  @FieldResolver(() => PlacementConnection, {
    description: "The placements at the school of trainees in the viewer's scope, the newest first.",
  })
  placements(
    @Root() schools: readonly SchoolRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PlacementFilter, filterHelp) filter: PlacementFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ReadPlacementRow>[]> {
    const by = { guard: partnershipGuards.School.placements, column: sql`placement.school_id` };
    return placementsOf({ ...by, parents: schools }, filter, page, context);
  }
}

/** The placements in which people mentor. */
@Resolver(() => PersonType)
export class PersonPlacementsResolver {
  @Batched()
  @FieldResolver(() => PlacementConnection, {
    description:
      "The placements in which this person mentors trainees in the viewer's scope, the newest first. Refused where the viewer may not see names.",
  })
  placements(
    @Root() people: readonly ShownPerson[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PlacementFilter, filterHelp) filter: PlacementFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ReadPlacementRow>[]> {
    const by = { guard: partnershipGuards.Person.placements, column: sql`placement.mentor_id` };
    return placementsOf({ ...by, parents: people }, filter, page, context);
  }
}

interface PlacedBy {
  readonly guard: Guard;
  readonly column: Sql;
  readonly parents: readonly { readonly id: string }[];
}

function placementsOf(
  { guard, column, parents }: PlacedBy,
  filter: PlacementFilter | null,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<ReadPlacementRow>[]> {
  const listing = placementListing(context, filter, guard);
  const ids = parents.map(({ id }) => id);
  return readPages<ReadPlacementRow>(context.read, listing, column, ids, page);
}
