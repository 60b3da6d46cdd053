import {
  subjectsWithoutModerator,
  type Unallotted,
  unallottedSentence,
} from "@reviewpoint/domain/moderation";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { reachesWhole } from "../reading/whole-exercise.js";
import { lastUnallotted } from "./last-unallotted.query.js";

@ObjectType("UnallottedPiece", {
  description: "A piece that nobody could be given, and what stands against each moderator.",
  simpleResolvers: true,
})
export class UnallottedPieceType {
  @Field(() => String, { description: "The piece's key." })
  readonly pieceKey!: string;

  @Field(() => String, { description: "What stands against each moderator, and what to do, as a sentence." })
  readonly sentence!: string;
}

/** What could be given to nobody when pieces were last divided. */
@Resolver(() => ExerciseType)
export class ExerciseAllocationResolver {
  @Costs({ assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [UnallottedPieceType], {
    description:
      "Pieces that nobody could be given when they were last divided. Empty for who does not plan.",
  })
  async unallotted(@Root() exercises: readonly ShownExercise[], @Ctx() context: GraphContext) {
    const lists = await this.#lists(exercises, context);
    return lists.map((list) => {
      const ids = [...new Set(list.flatMap(({ because }) => because.map((one) => one.moderatorId)))].sort();
      const name = (id: string) => `moderator ${ids.indexOf(id) + 1}`;
      return list.map((one) => ({ pieceKey: one.pieceId, sentence: unallottedSentence(one, name) }));
    });
  }

  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [String], {
    description:
      "Names of subjects of which no piece could be given to anybody: nobody who is named judges them.",
  })
  async subjectsWithoutModerator(@Root() exercises: readonly ShownExercise[], @Ctx() context: GraphContext) {
    const lists = await this.#lists(exercises, context);
    const subjects = await subjectById.readAll(context);
    return lists.map((list) => subjectsWithoutModerator(list).map((id) => subjects.get(id)?.name ?? id));
  }

  async #lists(exercises: readonly ShownExercise[], context: GraphContext): Promise<Unallotted[][]> {
    const viewer = viewerOf(context);
    const seen = exercises.filter((one) => reachesWhole(viewer, "plan-moderation", one)).map(({ id }) => id);
    const found = seen.length === 0 ? new Map() : await lastUnallotted(seen, context);
    return exercises.map(({ id }) => found.get(id) ?? []);
  }
}
