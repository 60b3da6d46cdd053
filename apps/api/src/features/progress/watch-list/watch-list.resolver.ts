import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { readCursor } from "../../../graph/paging/cursor.js";
import { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { checkPageSize } from "../../../graph/paging/page-size.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { listWatched, type Watched } from "./list-watched.js";
import { WatchListConnection, WatchListEntryType, type WatchListRow } from "./watch-list-entry.type.js";

@Resolver(() => WatchListEntryType)
export class WatchListResolver {
  @Query(() => WatchListConnection, {
    description:
      "Trainees for whom a rule of the provider fired, each with the reason in words; at the current review point unless one is named.",
  })
  async watchList(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("where", () => ProgressFilter, { description: "Whose standings." }) where: ProgressFilter,
    @Ctx() context: GraphContext,
  ): Promise<Page<WatchListRow>> {
    checkPageSize(page.first);
    const watched = await listWatched(await narrow(where, context), context);
    const rows = page.after == null ? watched.entries : behind(watched, readCursor("watch-list", page.after));
    return Page.of("watch-list", rows, page, { total: watched.entries.length });
  }

  @Batched()
  @FieldResolver(() => TraineeType, { description: "Who is listed." })
  trainee(@Root() entries: readonly WatchListRow[], @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      entries.map(({ id }) => id),
      context,
    );
  }
}

/** The entries behind a trainee's place; that trainee need not be listed any more. */
function behind({ entries, traineeIds }: Watched, cursorId: string): WatchListRow[] {
  const places = new Map(traineeIds.map((id, place) => [id, place]));
  const place = places.get(cursorId) ?? traineeIds.length;
  return entries.filter(({ id }) => (places.get(id) ?? 0) > place);
}
