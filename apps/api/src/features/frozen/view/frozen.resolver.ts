import { canonicalJson, sha256 } from "@reviewpoint/domain/moderation";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { checkInWords } from "../pack/checking/check-in-words.js";
import { checkPack } from "../pack/checking/check-pack.js";
import { askedFor } from "./asked-for.js";
import { frozenById, frozenListing } from "./frozen.query.js";
import type { FrozenRow } from "./frozen.table.js";
import { FrozenConnection, FrozenType } from "./frozen.type.js";
import { wholeOf } from "./whole-of.js";

type Rows = readonly FrozenRow[];

@Resolver(() => FrozenType)
export class FrozenResolver {
  @Costs({ weight: 200 })
  @Query(() => FrozenConnection, { description: "What was frozen for the viewer, the newest first." })
  frozenThings(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("boardId", () => ID, { nullable: true, description: "Packs of one board; everything without it." })
    boardId: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<FrozenRow>> {
    const board = boardId == null ? null : isUuid(boardId) ? boardId : emptyId;
    return readPage<FrozenRow>(context.read, frozenListing(viewerOf(context), board), page);
  }

  @Query(() => FrozenType, {
    nullable: true,
    description: "What was frozen under an id; null where it is not meant for the viewer.",
  })
  async frozen(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<FrozenRow | null> {
    return isUuid(id) ? load(frozenById, id, context) : null;
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who froze it; null for a service token." })
  frozenBy(@Root() rows: Rows, @Ctx() context: GraphContext) {
    const ids = rows.map(({ recordedBy }) => recordedBy);
    return peopleNamed(ids, context);
  }

  @Batched()
  @FieldResolver(() => Boolean, { description: "Whether the content is what its hash says." })
  holds(@Root() rows: Rows): boolean[] {
    return rows.map((row) => sha256(row.content) === row.sha256);
  }

  @Costs({ weight: 200 })
  @Batched()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The answer to the page's question as it was, in JSON, with what stands apart put in its place; null for a pack.",
  })
  async answer(@Root() rows: Rows, @Ctx() context: GraphContext): Promise<(string | null)[]> {
    const whole = await Promise.all(rows.map((row) => wholeOf(row, context.read)));
    return whole.map((one) => one && JSON.stringify(one.answer));
  }

  @Costs({ weight: 200 })
  @Batched()
  @FieldResolver(() => Int, { description: "How many records in it were erased since." })
  async erased(@Root() rows: Rows, @Ctx() context: GraphContext): Promise<number[]> {
    const whole = await Promise.all(rows.map((row) => wholeOf(row, context.read)));
    return whole.map((one) => one?.erased ?? 0);
  }

  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => [String], {
    description:
      "Of a pack, in plain words: whether it is what was frozen, and what came of drawing its samples again. Empty for a view.",
  })
  checked(@Root() rows: Rows): string[][] {
    return rows.map(({ kind, content, sha256: stated }) =>
      kind === "pack" ? checkInWords(checkPack(content, null, stated)) : [],
    );
  }

  @Costs({ weight: 1000 })
  @Batched()
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether the page would show something else now; null where that cannot be said: for a pack, after an erasure, and where somebody else froze it for themselves.",
  })
  newerDataExists(@Root() rows: Rows, @Ctx() context: GraphContext): Promise<(boolean | null)[]> {
    const { personId } = viewerOf(context);
    return Promise.all(
      rows.map(async (row) => {
        const whole = await wholeOf(row, context.read);
        if (whole === null || whole.erased > 0) return null;
        if (row.audience !== "board" && row.recordedBy !== personId) return null;
        const now = await askedFor(row.audience, whole.question, whole.variables, context);
        return "reason" in now ? null : canonicalJson(now.answer) !== canonicalJson(whole.answer);
      }),
    );
  }
}

const emptyId = "00000000-0000-0000-0000-000000000000";
