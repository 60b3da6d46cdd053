import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { PersonType, type ShownPerson } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceFilter } from "./piece.input.js";
import { pieceListing } from "./piece.query.js";
import { PieceOfWorkConnection } from "./piece.type.js";
import { type ReadPieceRow, type ShownPiece, showPiece } from "./show-piece.js";

/** Trainees' own work on what they are set. */
@Resolver(() => TraineeType)
export class TraineeAssignmentsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => PieceOfWorkConnection, {
    description: "The trainee's work on the assignments that they are set, the next to be marked first.",
  })
  async assignments(
    @Root() trainees: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })
    filter: PieceFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownPiece>[]> {
    const viewer = viewerOf(context);
    const listing = pieceListing(viewer, filter, partnershipGuards.Trainee.assignments);
    const ids = trainees.map(({ id }) => id);
    const pages = await readPages<ReadPieceRow>(context.read, listing, sql`piece.trainee_id`, ids, page);
    return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
  }
}

/** What people are to mark: their desk. */
@Resolver(() => PersonType)
export class PersonMarkingResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => PieceOfWorkConnection, {
    description: "The pieces of work that this person is to mark, or has marked, the next first.",
  })
  async marking(
    @Root() people: readonly ShownPerson[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })
    filter: PieceFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownPiece>[]> {
    const viewer = viewerOf(context);
    const listing = pieceListing(viewer, filter, assignmentGuards.Person.marking);
    const ids = people.map(({ id }) => id);
    const pages = await readPages<ReadPieceRow>(context.read, listing, sql`allotted.marker_id`, ids, page);
    return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
  }
}
