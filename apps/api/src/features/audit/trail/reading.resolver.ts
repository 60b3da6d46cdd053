import { type RecordedField, sensitiveFields } from "@reviewpoint/domain/access";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { actorsOf } from "./actors-of.js";
import { readingListing } from "./audit-entry.query.js";
import { rolesAtDeeds } from "./roles-of-readers.js";
import { SensitiveReadingConnection, SensitiveReadingType, type ShownReading } from "./reading.type.js";

/** A reading as it is recorded: of whom each field was read. */
interface ReadingRow extends Omit<ShownReading, "what"> {
  readonly traineeIds: readonly string[];
  readonly fields: { readonly [field in RecordedField]?: readonly string[] } | null;
}

@Resolver(() => SensitiveReadingType)
export class SensitiveReadingResolver {
  @Query(() => SensitiveReadingConnection, {
    description:
      "Who was shown what is sensitive about you, newest first. For trainees, of themselves alone.",
  })
  async readingsOfMe(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownReading>> {
    const { personId } = viewerOf(context);
    return (await readPage<ReadingRow>(context.read, readingListing(personId), page)).map(shown);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who was shown it; null for a service token.",
  })
  reader(@Root() readings: readonly ShownReading[], @Ctx() context: GraphContext) {
    return actorsOf(readings, context);
  }

  @Batched()
  @FieldResolver(() => [RoleEnum], {
    description: "The roles that the reader held on that day; none for a service token.",
  })
  readerRoles(@Root() readings: readonly ShownReading[], @Ctx() context: GraphContext) {
    return rolesAtDeeds(readings, context);
  }
}

function shown({ traineeIds, fields, ...reading }: ReadingRow): ShownReading {
  const read = Object.entries(fields ?? {}) as [RecordedField, readonly string[]][];
  const what = read.flatMap(([field, ids]) =>
    ids.some((id) => traineeIds.includes(id)) ? [sensitiveFields[field]] : [],
  );
  return { ...reading, what };
}
