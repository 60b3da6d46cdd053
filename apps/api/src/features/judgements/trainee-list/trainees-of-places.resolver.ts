import sql, { type Sql } from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import {
  type NamedTraineeRow,
  type ShownTrainee,
  showTrainee,
} from "../../partnership/trainee/show-trainee.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { type Narrowing, placedTrainees, traineeListing } from "./trainee-list.query.js";

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

interface Place {
  readonly column: Sql;
  /** What is joined to trainees for the column. */
  readonly joined?: Sql;
  readonly rows: readonly { readonly id: string }[];
  readonly guard: Guard;
}

async function traineesOf(
  { column, joined, rows, guard }: Place,
  { filter, orderBy }: Narrowing,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<ShownTrainee>[]> {
  const listing = traineeListing(viewerOf(context), filter, orderBy ?? "NAME", guard);
  const whole = joined ? { ...listing, from: sql`${listing.from}${joined}` } : listing;
  const ids = rows.map(({ id }) => id);
  const pages = await readPages<NamedTraineeRow>(context.read, whole, column, ids, page);
  return pages.map((found) => found.map(showTrainee));
}
