import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { allotmentsOfPieces } from "../allotment/allotment.loader.js";
import { AllotmentType, type ShownAllotment } from "../allotment/allotment.type.js";
import { moderationGuards } from "../moderation.guards.js";
import { ModerationPieceType } from "./piece.type.js";
import type { ShownPiece } from "./show-piece.js";

type Pieces = readonly ShownPiece[];

@Resolver(() => ModerationPieceType)
export class PieceResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." })
  trainee(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const ids = pieces.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { nullable: true, description: "Its subject." })
  subject(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const ids = pieces.map(({ subjectId }) => subjectId);
    return loadAll(subjectById, ids, context);
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, {
    nullable: true,
    description: "The strand; null where pieces have none.",
  })
  strand(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    const ids = pieces.map(({ strandId }) => strandId);
    return loadAll(strandById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who marked it, without the name where it may not be seen; null where nobody said.",
  })
  assessor(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    return peopleOf(
      pieces.map((row) => ({ id: row.assessorId, row })),
      { guards: moderationGuards.ModerationPiece, part: "assessor" },
      context,
    );
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [AllotmentType], {
    description:
      "Who judges it a second time, and a third, and what they gave, as far as the viewer may see.",
  })
  async allotments(@Root() pieces: Pieces, @Ctx() context: GraphContext): Promise<ShownAllotment[][]> {
    const lists = await loadAll(
      allotmentsOfPieces,
      pieces.map(({ id }) => id),
      context,
    );
    return pieces.map(({ masked }, at) => (lists[at] ?? []).map((one) => ({ ...one, masked })));
  }

  @Batched()
  @FieldResolver(() => AllotmentType, {
    nullable: true,
    description: "The viewer's own judging of it; null without.",
  })
  async mine(@Root() pieces: Pieces, @Ctx() context: GraphContext): Promise<(ShownAllotment | null)[]> {
    const { personId } = viewerOf(context);
    const lists = await loadAll(
      allotmentsOfPieces,
      pieces.map(({ id }) => id),
      context,
    );
    return pieces.map(({ masked }, at) => {
      const own = (lists[at] ?? []).find((one) => one.moderatorId === personId && one.releasedAt === null);
      return own ? { ...own, masked } : null;
    });
  }
}
