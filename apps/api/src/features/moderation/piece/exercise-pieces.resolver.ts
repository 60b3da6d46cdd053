import { neutralPartName, type PartName } from "@reviewpoint/domain/moderation";
import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partNames } from "../plan/figures/part-names.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { PieceFilter } from "./piece.input.js";
import { pieceListing, type ReadPiece } from "./piece.query.js";
import { ModerationPieceConnection } from "./piece.type.js";
import { type ShownPiece, showPiece } from "./show-piece.js";

/** The pieces of exercises. */
@Resolver(() => ExerciseType)
export class ExercisePiecesResolver {
  @Costs({ weight: 200 })
  @Batched()
  @FieldResolver(() => ModerationPieceConnection, {
    description:
      "The pieces of the sample that was accepted, and those that were added, in the order of their keys.",
  })
  async pieces(
    @Root() exercises: readonly ShownExercise[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PieceFilter, { nullable: true, description: "Which pieces; the sample without it." })
    filter: PieceFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownPiece>[]> {
    const listing = pieceListing(viewerOf(context), filter);
    const ids = exercises.map(({ id }) => id);
    const pages = await readPages<ReadPiece>(
      context.read,
      listing,
      sql`moderation_piece.exercise_id`,
      ids,
      page,
    );
    const names = await Promise.all(exercises.map((exercise) => partNames(context, exercise, [])));
    return pages.map((found, at) =>
      found.map((row) => {
        const name = namesOf(names[at] ?? neutralPartName, row);
        return showPiece(row, exercises[at]?.policy ?? noRules, name);
      }),
    );
  }
}

const noRules = { mustIncludes: [], minimums: [], passMark: null };

/** A piece's own groups are named with its own numbers; of others', no more is said than what they are. */
const namesOf =
  (names: PartName, { assessorId, assessorNumber }: ReadPiece): PartName =>
  (part) => {
    const { over, value } = part;
    if (value === null) return neutralPartName(part);
    if (over === "assessor") return value === assessorId ? `assessor ${assessorNumber}` : "another assessor";
    return over === "trainee" || over === "school" ? `its ${over}` : names(part);
  };
