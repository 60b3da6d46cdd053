import { Args, Ctx, Query, Resolver } from "type-graphql";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type ListedServiceToken, serviceTokenTable } from "../../../identity/index.js";
import { tokenColumns } from "./token.loader.js";
import { ServiceTokenConnection } from "./token.type.js";

@Resolver()
export class ServiceTokensResolver {
  @Query(() => ServiceTokenConnection, {
    description:
      "The provider's service tokens, newest first, ended ones too. For those who administer tokens.",
  })
  serviceTokens(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<ListedServiceToken>> {
    const listing = {
      kind: "service-token",
      select: selectList(serviceTokenTable, "service_token", tokenColumns),
      from: sql`service_token`,
      where: sql`true`,
      order: [sql`service_token.issued_at`, sql`service_token.id`],
      descending: true,
    };
    return readPage<ListedServiceToken>(context.read, listing, page);
  }
}
