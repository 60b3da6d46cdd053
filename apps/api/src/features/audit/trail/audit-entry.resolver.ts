import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { actorsOf } from "./actors-of.js";
import { trailListing } from "./audit-entry.query.js";
import {
  AuditEntryConnection,
  AuditEntryType,
  AuditSubjectType,
  type ShownEntry,
} from "./audit-entry.type.js";
import { AuditFilter } from "./audit-filter.input.js";

type Entries = readonly ShownEntry[];

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @Query(() => AuditEntryConnection, {
    description: "Who did what and when, newest first. For those who may read the audit trail.",
  })
  auditTrail(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => AuditFilter, { nullable: true, description: "Which entries; all without it." })
    filter: AuditFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownEntry>> {
    return readPage<ShownEntry>(context.read, trailListing(filter ?? {}), page);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who did it; null for a service token, and for whoever runs the installation.",
  })
  actor(@Root() entries: Entries, @Ctx() context: GraphContext) {
    return actorsOf(entries, context);
  }

  @Batched()
  @FieldResolver(() => [AuditSubjectType], { description: "What it made or changed." })
  subjects(@Root() entries: Entries) {
    return entries.map(({ subject }) =>
      Object.entries(subject).map(([name, ids]) => ({ name, ids: [ids].flat() })),
    );
  }
}
