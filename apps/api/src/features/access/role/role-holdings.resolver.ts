import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import sql, { join, type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { type RoleHoldingRow, roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { RoleHoldingFilter } from "./role-holding-filter.input.js";
import { type HeldRole, heldRole } from "./role-holding.loader.js";
import { RoleHoldingConnection } from "./role-holding.type.js";

@Resolver()
export class RoleHoldingsResolver {
  @Query(() => RoleHoldingConnection, {
    description: "Who holds which role, by first day. For those who give and end roles.",
  })
  async roleHoldings(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => RoleHoldingFilter, {
      nullable: true,
      description: "Which roles; all that have not ended without it.",
    })
    filter: RoleHoldingFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<HeldRole>> {
    const listing = roleHoldingListing(viewerOf(context).today, filter ?? {});
    return (await readPage<RoleHoldingRow>(context.read, listing, page)).map(heldRole);
  }
}

function roleHoldingListing(today: string, { role, personId, ended }: RoleHoldingFilter): Listing {
  const conditions: Sql[] = [sql`role_holding.role <> 'trainee'`];
  if (role != null) conditions.push(sql`role_holding.role = ${role}`);
  if (personId != null)
    conditions.push(isUuid(personId) ? sql`role_holding.person_id = ${personId}` : sql`false`);
  if (ended !== true)
    conditions.push(sql`(role_holding.until_on is null or role_holding.until_on >= ${today})`);
  return {
    kind: "role-holding",
    select: selectList(roleHoldingTable, "role_holding"),
    from: sql`role_holding`,
    where: join(conditions, " and "),
    order: [sql`role_holding.from_on`, sql`role_holding.id`],
  };
}
