import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import type { ShownBoard } from "../record/shown-board.js";
import { boardListing, readBoards, withRecord } from "./board.query.js";
import type { BoardRow } from "./board.table.js";
import { BoardConnection, BoardType } from "./board.type.js";
import { cohortsOfBoard } from "./board-cohort.query.js";

const asOfDescription = "As the record stood at this instant; now without it.";

@Resolver(() => BoardType)
export class BoardResolver {
  @Costs({ weight: 400 })
  @Query(() => BoardConnection, { description: "Boards, the newest day first." })
  async boards(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownBoard>> {
    const rows = await readPage<BoardRow>(context.read, boardListing(asOf ?? null), page);
    const shown = await withRecord(context.read, rows.nodes, asOf ?? null);
    const byId = new Map(shown.map((board) => [board.id, board]));
    return rows.map(({ id }) => byId.get(id)!);
  }

  @Costs({ weight: 400 })
  @Query(() => BoardType, { nullable: true, description: "One board; null where there is none." })
  async board(
    @Arg("id", () => ID, { description: "The board's id." }) id: string,
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ShownBoard | null> {
    if (!isUuid(id)) return null;
    const [board] = await readBoards(context.read, [id], asOf ?? null);
    return board ?? null;
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who called it; null for a service token.",
  })
  calledBy(@Root() boards: readonly ShownBoard[], @Ctx() context: GraphContext) {
    const ids = boards.map(({ recordedBy }) => recordedBy);
    return peopleNamed(ids, context);
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [CohortType], { description: "The cohorts about whose trainees it decides." })
  cohorts(@Root() boards: readonly ShownBoard[], @Ctx() context: GraphContext) {
    const ids = boards.map(({ id }) => id);
    return cohortsOfBoard(ids, context);
  }
}
