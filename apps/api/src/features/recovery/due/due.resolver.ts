import type { RecoveryDue } from "@reviewpoint/domain/recovery";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { dueListing } from "./due.query.js";
import { RecoveryDueConnection, RecoveryDueType } from "./due.type.js";

@Resolver(() => RecoveryDueType)
export class RecoveryDueResolver {
  @Costs({ weight: 1_000 })
  @Query(() => RecoveryDueConnection, {
    description: "What of recovery somebody has to see to, within the viewer's reach, the earliest first.",
  })
  recoveryDue(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("hub", () => String, {
      nullable: true,
      description: "The hub, by its code; all of them without it.",
    })
    hub: string | null,
    @Arg("isLate", () => Boolean, {
      nullable: true,
      description: "true: only what is late; false: only what is not; everything without it.",
    })
    isLate: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<RecoveryDue>> {
    return readPage<RecoveryDue>(context.read, dueListing(viewerOf(context), { hub, isLate }), page);
  }

  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Of whom." })
  trainee(@Root() things: readonly RecoveryDue[], @Ctx() context: GraphContext) {
    const ids = things.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }
}
