import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { namedPerson, namelessPerson } from "../../partnership/person/show-person.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { reachesWholeThing } from "../reading/whole-exercise.js";
import { ModeratorDeskType } from "./desk.type.js";
import { type Desk, desksOf } from "./desks-of.query.js";

/** A desk, and whether the viewer may see whose it is. */
interface ShownDesk extends Desk {
  readonly isNamed: boolean;
}

const names = { act: "read-moderation", field: "assessor-name" } as const;

/** Who moderates an exercise. */
@Resolver(() => ExerciseType)
export class ExerciseDesksResolver {
  @Costs({ assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [ModeratorDeskType], {
    description: "Who was named as moderator, whoever was named first coming first.",
  })
  async moderators(@Root() exercises: readonly ShownExercise[], @Ctx() context: GraphContext) {
    const viewer = viewerOf(context);
    const lists = await desksOf(
      exercises.map(({ id }) => id),
      context,
    );
    return exercises.map((exercise, at): ShownDesk[] => {
      const isNamed = reachesWholeThing(viewer, names, exercise);
      return (lists[at] ?? []).map((desk) => ({ ...desk, isNamed }));
    });
  }
}

@Resolver(() => ModeratorDeskType)
export class DeskResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who it is, without the name for whoever may not see it in all of the exercise.",
  })
  async moderator(@Root() desks: readonly ShownDesk[], @Ctx() context: GraphContext) {
    const { personId } = viewerOf(context);
    const people = await loadAll(
      personRowById,
      desks.map(({ moderatorId }) => moderatorId),
      context,
    );
    return people.map((person, at) => {
      if (person === null) return null;
      const isShown = desks[at]?.isNamed === true || person.id === personId;
      return isShown ? namedPerson(person) : namelessPerson(person, names);
    });
  }
}
