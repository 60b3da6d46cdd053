import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { placedTrainees } from "./trainee-list.query.js";
import { traineesOf } from "./trainees-of.js";

/** The trainees of hubs. */
@Resolver(() => HubType)
export class HubTraineesResolver {
  @Batched()
  @FieldResolver(() => TraineeConnection, { description: "The hub's trainees in the viewer's scope." })
  trainees(
    @Root() hubs: readonly HubRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>[]> {
    const place = { column: sql`trainee.hub_id`, rows: hubs, guard: judgementGuards.Hub.trainees };
    return traineesOf(place, { filter, orderBy }, page, context);
  }
}

/** The trainees of subjects. */
@Resolver(() => SubjectType)
export class SubjectTraineesResolver {
  @Batched()
  @FieldResolver(() => TraineeConnection, { description: "The subject's trainees in the viewer's scope." })
  trainees(
    @Root() subjects: readonly SubjectRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>[]> {
    const place = {
      column: sql`trainee.subject_id`,
      rows: subjects,
      guard: judgementGuards.Subject.trainees,
    };
    return traineesOf(place, { filter, orderBy }, page, context);
  }
}

/** The trainees placed at schools. */
@Resolver(() => SchoolType)
export class SchoolTraineesResolver {
  @Batched()
  @FieldResolver(() => TraineeConnection, {
    description: "The trainees in the viewer's scope who are placed at the school at some time.",
  })
  trainees(
    @Root() schools: readonly SchoolRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>[]> {
    const place = { ...placedTrainees, rows: schools, guard: judgementGuards.School.trainees };
    return traineesOf(place, { filter, orderBy }, page, context);
  }
}
