import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { severityFewestPairs } from "../moderation.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { readExercises, type ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { marksOf } from "../reading/marks-of.js";
import { decidedExercisesOf } from "./decided-exercises.query.js";
import { severityOf } from "./severity-of.js";
import { AssessorSeverityType } from "./severity.type.js";
import { type ShownSeverity, showSeverity } from "./show-severity.js";

async function saidOf(
  exercise: ShownExercise,
  people: "all" | readonly string[],
  context: GraphContext,
): Promise<ShownSeverity[]> {
  const settings = await settingsOf(viewerOf(context).today, context);
  const marks = await marksOf(exercise, context);
  const answer = severityOf(marks, settings.of(severityFewestPairs));
  const assessors = marks.pieces.flatMap(({ id, assessor }) =>
    assessor !== null && marks.doubles.some(({ pieceId }) => pieceId === id) ? [assessor] : [],
  );
  const judges = [...assessors, ...marks.judgements.map(({ moderatorId }) => moderatorId)];
  const named = [...new Set(judges)].filter((id) => people === "all" || people.includes(id));
  return showSeverity(exercise, answer, named);
}

/** How severe the judges of exercises are: each sees their own first, the line manager when the exercise is closed. */
@Resolver(() => ExerciseType)
export class SeverityResolver {
  @Costs({ weight: 600, assumedSize: 4 })
  @Query(() => [AssessorSeverityType], {
    description:
      "What exercises whose outcomes are decided say of the viewer's own severity, the newest first. Nobody else sees it before the exercise is closed.",
  })
  async ownSeverity(@Ctx() context: GraphContext): Promise<ShownSeverity[]> {
    const { personId } = viewerOf(context);
    const ids = await decidedExercisesOf(personId, context);
    const exercises = (await readExercises(ids, context, true)).filter(
      ({ blindPieces }) => blindPieces === 0,
    );
    exercises.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
    return (await Promise.all(exercises.map((one) => saidOf(one, [personId], context)))).flat();
  }

  @Costs({ weight: 600, assumedSize: 12 })
  @Batched()
  @FieldResolver(() => [AssessorSeverityType], {
    description:
      "How severe its judges are: the viewer's own when outcomes are decided; everybody's, in no order of severity, to line managers when it is closed.",
  })
  async severity(
    @Root() exercises: readonly ShownExercise[],
    @Ctx() context: GraphContext,
  ): Promise<ShownSeverity[][]> {
    const viewer = viewerOf(context);
    const { everyone } = accessOf(viewer).reach({ act: "read-severity" });
    return Promise.all(
      exercises.map((exercise) => {
        if (!exercise.isDecided || exercise.blindPieces > 0) return [];
        const isForAll = everyone && exercise.closedAt !== null;
        return saidOf(exercise, isForAll ? "all" : [viewer.personId], context);
      }),
    );
  }
}

@Resolver(() => AssessorSeverityType)
export class AssessorSeverityResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Whose severity it is." })
  assessor(@Root() said: readonly ShownSeverity[], @Ctx() context: GraphContext) {
    return peopleNamed(
      said.map(({ assessorId }) => assessorId),
      context,
    );
  }
}
