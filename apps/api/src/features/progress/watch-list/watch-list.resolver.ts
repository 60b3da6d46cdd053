import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { readCursor } from "../../../graph/paging/cursor.js";
import { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { checkPageSize } from "../../../graph/paging/page-size.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { maskTrainee, type ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { listWatched, type Watched } from "./list-watched.js";
import { WatchListConnection, WatchListEntryType, type WatchListRow } from "./watch-list-entry.type.js";

@Resolver(() => WatchListEntryType)
export class WatchListResolver {
  @Costs({ weight: 8_000 })
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
    const afterId = page.after == null ? null : readCursor("watch-list", page.after);
    const narrowing = await narrow(progressGuards.Query.watchList, { where }, context);
    const watched = await listWatched(narrowing, afterId, context);
    const rows = afterId === null ? watched.entries : behind(watched, afterId);
    return Page.of("watch-list", rows, page, { total: watched.entries.length });
  }

  @Batched()
  @FieldResolver(() => TraineeType, { description: "Who is listed." })
  async trainee(@Root() entries: readonly WatchListRow[], @Ctx() context: GraphContext) {
    const trainees = await loadAll(
      traineeById,
      entries.map(({ id }) => id),
      context,
    );
    return trainees.map((trainee, index) => trainee && maskedAsListed(trainee, entries[index]?.masked ?? 0));
  }
}

/** A trainee without what the watch list may not show of them. */
function maskedAsListed(trainee: ShownTrainee, masked: number): ShownTrainee {
  if (masked === 0) return trainee;
  const [listed, own] = [bitsOf(progressGuards.WatchListEntry), bitsOf(partnershipGuards.Trainee)];
  const hides = (part: "name" | "reference") => (masked & listed[`trainee.${part}`]) !== 0;
  return maskTrainee(trainee, (hides("name") ? own.name : 0) | (hides("reference") ? own.reference : 0));
}

/** The entries behind a trainee's place; that trainee need not be listed any more. */
function behind({ entries, traineeIds }: Watched, cursorId: string): WatchListRow[] {
  const places = new Map(traineeIds.map((id, place) => [id, place]));
  const place = places.get(cursorId) ?? traineeIds.length;
  return entries.filter(({ id }) => (places.get(id) ?? 0) > place);
}
