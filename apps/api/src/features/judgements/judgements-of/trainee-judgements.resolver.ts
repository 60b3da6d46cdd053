import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import {
  JudgementFilter,
  judgementFilterHelp,
  JudgementOrder,
  judgementOrderHelp,
} from "../judgement/judgement.input.js";
import { JudgementConnection } from "../judgement/judgement.type.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
import { judgementsOf } from "./judgements-of.js";

/** The judgements of trainees. */
@Resolver(() => TraineeType)
export class TraineeJudgementsResolver {
  @Batched()
  @FieldResolver(() => JudgementConnection, {
    description: "The trainee's judgements.",
  })
  judgements(
    @Root() parents: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, judgementFilterHelp) filter: JudgementFilter | null,
    @Arg("orderBy", () => JudgementOrder, judgementOrderHelp) orderBy: JudgementOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>[]> {
    const by = { guard: partnershipGuards.Trainee.judgements, column: sql`judgement.trainee_id`, parents };
    return judgementsOf(by, { filter, orderBy }, page, context);
  }
}
