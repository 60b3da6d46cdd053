import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceFilter } from "./piece.input.js";
import { pieceById } from "./piece.loader.js";
import { pieceListing } from "./piece.query.js";
import { PieceOfWorkConnection, PieceOfWorkType } from "./piece.type.js";
import { type ReadPieceRow, type ShownPiece, showPiece } from "./show-piece.js";

type Pieces = readonly ShownPiece[];

@Resolver(() => PieceOfWorkType)
export class PieceOfWorkResolver {
  @Query(() => PieceOfWorkType, {
    nullable: true,
    description: "One piece of work; null outside the viewer's scope.",
  })
  async pieceOfWork(
    @Arg("id", () => ID, { description: "The piece's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ShownPiece | null> {
    return isUuid(id) ? load(pieceById, id, context) : null;
  }

  @Batched()
  @FieldResolver(() => AssignmentType, { description: "The assignment that it is work on." })
  assignment(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const ids = pieces.map(({ assignmentId }) => assignmentId);
    return loadAll(assignmentById, ids, context);
  }

  @Batched()
  @FieldResolver(() => TraineeType, { description: "Whose work it is." })
  trainee(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const ids = pieces.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who is to mark it; null while nobody is, and where the viewer may not see that.",
  })
  marker(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const named = pieces.map((row) => ({ id: row.markingState === null ? null : row.markerId, row }));
    return peopleOf(named, { guards: assignmentGuards.PieceOfWork, part: "marker" }, context);
  }
}

/** The pieces of work of assignments. */
@Resolver(() => AssignmentType)
export class AssignmentPiecesResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => PieceOfWorkConnection, {
    description: "The trainees' pieces of work within the viewer's scope, missing ones among them.",
  })
  async pieces(
    @Root() assignments: readonly ShownAssignment[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })
    filter: PieceFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownPiece>[]> {
    const viewer = viewerOf(context);
    const listing = pieceListing(viewer, filter, assignmentGuards.Assignment.pieces);
    const ids = assignments.map(({ id }) => id);
    const parent = sql`piece.assignment_id`;
    const pages = await readPages<ReadPieceRow>(context.read, listing, parent, ids, page);
    return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
  }
}
