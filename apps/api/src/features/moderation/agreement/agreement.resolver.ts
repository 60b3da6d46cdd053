import { type DoubleMark, exerciseAgreement } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { agreementFewestPieces } from "../moderation.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import type { ModeratedMarks } from "../outcome/moderated-marks.js";
import { scaleOf } from "../population/scale-of.query.js";
import { marksOf } from "../reading/marks-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { seesWhole } from "../reading/whole-exercise.js";
import { type ExerciseAgreementType, BeforeAndAfterType } from "./agreement.type.js";

type Exercises = readonly ShownExercise[];

@Resolver(() => ExerciseType)
export class ExerciseAgreementResolver {
  @Costs({ weight: 300 })
  @Batched()
  @FieldResolver(() => BeforeAndAfterType, {
    nullable: true,
    description:
      "How far marks and moderators' agree, before and after moderation; null for who does not see all of the exercise, or has pieces to judge blind.",
  })
  async agreement(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const viewer = viewerOf(context);
    const settings = await settingsOf(viewer.today, context);
    const fewestPieces = settings.of(agreementFewestPieces);
    return Promise.all(
      exercises.map(async (exercise) => {
        if (!seesWhole(viewer, "read-moderation", exercise)) return null;
        const marks = await marksOf(exercise, context);
        const { levels } = await scaleOf(moderationUnit(context), viewer.providerId, exercise);
        const terms = {
          ...{ tolerance: exercise.outcomePolicy.tolerance, fewestPieces },
          levels: levels.length > 1 ? levels.map(({ rank }) => String(rank)) : null,
        };
        const told = (doubles: readonly DoubleMark[]): ExerciseAgreementType => {
          const { figures, ...agreement } = exerciseAgreement(doubles, terms);
          return { ...agreement, figures: figures.map(({ code, figure }) => ({ code, ...figure })) };
        };
        return { before: told(marks.doubles), after: told(afterwards(marks)) };
      }),
    );
  }

  @Batched()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many first marks are no longer those that were moderated; null for who does not see all of the exercise.",
  })
  async stalePieces(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const viewer = viewerOf(context);
    return Promise.all(
      exercises.map(async (exercise) =>
        seesWhole(viewer, "read-moderation", exercise)
          ? (await marksOf(exercise, context)).stale.length
          : null,
      ),
    );
  }
}

/** The same pieces with the marks that moderation left them. */
function afterwards({ doubles, changes }: ModeratedMarks): DoubleMark[] {
  const after = new Map(changes.map(({ pieceKey, valueAfter }) => [pieceKey, valueAfter]));
  return doubles.map((mark) => ({ ...mark, first: after.get(mark.pieceId) ?? mark.first }));
}
