import { outcomeSentence } from "@reviewpoint/domain/moderation";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { marksOf } from "../reading/marks-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { peopleUnmasked } from "../reading/people-unmasked.js";
import { seesWhole } from "../reading/whole-exercise.js";
import {
  MarkChangeType,
  ModerationOutcomeType,
  type ShownChange,
  type ShownOutcome,
} from "./outcome.type.js";
import { latest, outcomesOf } from "./outcomes-of.query.js";

@Resolver(() => ExerciseType)
export class ExerciseOutcomesResolver {
  @Costs({ weight: 300, assumedSize: 12 })
  @Batched()
  @FieldResolver(() => [ModerationOutcomeType], {
    description:
      "What was decided, assessor by assessor: the last round, or every round. Empty for who does not see all of the exercise, or has pieces to judge blind.",
  })
  async outcomes(
    @Root() exercises: readonly ShownExercise[],
    @Arg("history", () => Boolean, { defaultValue: false, description: "Every round, the first one first." })
    history: boolean,
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: "As it was decided by this instant." })
    asOf: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ShownOutcome[][]> {
    const viewer = viewerOf(context);
    return Promise.all(
      exercises.map(async (exercise) => {
        if (!seesWhole(viewer, "read-moderation", exercise)) return [];
        const { pieces } = await marksOf(exercise, context);
        const all = await outcomesOf(moderationUnit(context), viewer.providerId, exercise.id);
        const known = all.filter(
          ({ decidedAt }) => asOf == null || Date.parse(decidedAt) <= Date.parse(asOf),
        );
        const last = latest(known);
        return (history ? known : last).map((row) => ({
          ...{ ...row, isLatest: last.includes(row), sentence: outcomeSentence(row.content) },
          assessorNumber: pieces.find(({ assessor }) => assessor === row.assessorId)?.assessorNumber ?? 0,
          differences: counted(row.content.differences.map(({ difference }) => difference)),
          ...{ adjustment: row.content.adjustment, escalated: row.content.escalated },
          singleChanges: row.content.singleChanges,
        }));
      }),
    );
  }

  @Costs({ assumedSize: 20 })
  @Batched()
  @FieldResolver(() => [MarkChangeType], {
    description: "Marks that the exercise moved. Empty for who does not see all of it.",
  })
  async changes(
    @Root() exercises: readonly ShownExercise[],
    @Ctx() context: GraphContext,
  ): Promise<ShownChange[][]> {
    const viewer = viewerOf(context);
    return Promise.all(
      exercises.map(async (exercise) => {
        if (!seesWhole(viewer, "read-moderation", exercise)) return [];
        const { changes, pieces } = await marksOf(exercise, context);
        const byKey = new Map(pieces.map((piece) => [piece.id, piece]));
        return changes.flatMap((change) => {
          const piece = byKey.get(change.pieceKey);
          if (!piece) return [];
          return [{ ...change, number: piece.number, traineeId: piece.traineeId, strandId: piece.strandId }];
        });
      }),
    );
  }
}

/** How often each difference is there, the lowest first. */
function counted(differences: readonly string[]) {
  const counts = new Map<string, number>();
  for (const one of differences) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([difference, pieces]) => ({ difference, pieces }))
    .sort((a, b) => Number(a.difference) - Number(b.difference));
}

@Resolver(() => MarkChangeType)
export class MarkChangeResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." })
  trainee(@Root() changes: readonly ShownChange[], @Ctx() context: GraphContext) {
    const ids = changes.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, {
    nullable: true,
    description: "The strand; null where pieces have none.",
  })
  strand(@Root() changes: readonly ShownChange[], @Ctx() context: GraphContext) {
    const ids = changes.map(({ strandId }) => strandId);
    return loadAll(strandById, ids, context);
  }
}

@Resolver(() => ModerationOutcomeType)
export class OutcomeResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Whose marks, without the name where it may not be seen; null where nobody said who marked.",
  })
  assessor(@Root() outcomes: readonly ShownOutcome[], @Ctx() context: GraphContext) {
    const ids = outcomes.map(({ assessorId }) => assessorId);
    return peopleUnmasked(ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who decided." })
  decidedBy(@Root() outcomes: readonly ShownOutcome[], @Ctx() context: GraphContext) {
    const ids = outcomes.map(({ decidedBy }) => decidedBy);
    return peopleUnmasked(ids, context);
  }
}
