import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { judgementGuards } from "../judgements.guards.js";
import {
  JudgementFilter,
  judgementFilterHelp,
  JudgementOrder,
  judgementOrderHelp,
} from "./judgement.input.js";
import { judgementById, replacingJudgement } from "./judgement.loader.js";
import { judgementListing } from "./judgement.query.js";
import { JudgementConnection, JudgementType } from "./judgement.type.js";
import { type ReadJudgementRow, type ShownJudgement, showJudgement } from "./show-judgement.js";

type Judgements = readonly ShownJudgement[];

@Resolver(() => JudgementType)
export class JudgementResolver {
  @Costs({ weight: 4_000 })
  @Query(() => JudgementConnection, {
    description: "Judgements of trainees in the viewer's scope.",
  })
  async judgements(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, judgementFilterHelp) filter: JudgementFilter | null,
    @Arg("orderBy", () => JudgementOrder, judgementOrderHelp) orderBy: JudgementOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>> {
    const choice = { filter, orderBy };
    const listing = judgementListing(context, choice, judgementGuards.Query.judgements);
    return (await readPage<ReadJudgementRow>(context.read, listing, page)).map(showJudgement);
  }

  @Batched()
  @FieldResolver(() => TraineeType, { description: "Who was judged." })
  trainee(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      judgements.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, { description: "At which review point." })
  reviewPoint(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      reviewPointById,
      judgements.map(({ reviewPointId }) => reviewPointId),
      context,
    );
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, { description: "On which strand." })
  strand(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      judgements.map(({ strandId }) => strandId),
      context,
    );
  }

  @Batched(levelById)
  @FieldResolver(() => LevelType, { description: "The level given." })
  level(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      levelById,
      judgements.map(({ levelId }) => levelId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who judged; null when the provider's file did not say.",
  })
  assessor(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return peopleOf(
      judgements.map((judgement) => ({ id: judgement.assessorId, row: judgement })),
      { guards: judgementGuards.Judgement, part: "assessor" },
      context,
    );
  }

  @Batched()
  @FieldResolver(() => JudgementType, {
    nullable: true,
    description: "The judgement that this one replaced, if any.",
  })
  supersedes(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      judgementById,
      judgements.map(({ supersedesId }) => supersedesId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => JudgementType, {
    nullable: true,
    description: "The judgement that replaced this one; null while it stands.",
  })
  supersededBy(@Root() judgements: Judgements, @Ctx() context: GraphContext) {
    return loadAll(
      replacingJudgement,
      judgements.map(({ id }) => id),
      context,
    );
  }
}
