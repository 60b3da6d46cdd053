import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../../graph/context.js";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../../graph/reading/load.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { assignmentById } from "../../../assignments/assignment/assignment.loader.js";
import { AssignmentType } from "../../../assignments/assignment/assignment.type.js";
import type { ShownAssignment } from "../../../assignments/assignment/show-assignment.js";
import { PersonType } from "../../../partnership/person/person.type.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../../partnership/subject/subject.type.js";
import { peopleUnmasked } from "../../reading/people-unmasked.js";
import { standardisationById } from "./standardisation.loader.js";
import {
  type KnownStandardisation,
  readOwnStandardisations,
  readStandardisations,
} from "./standardisation.query.js";
import { StandardisationType } from "./standardisation.type.js";
import { leads } from "./who-sees.js";

type Exercises = readonly KnownStandardisation[];

@Resolver(() => StandardisationType)
export class StandardisationResolver {
  @Query(() => StandardisationType, {
    nullable: true,
    description: "One exercise of standardisation; null where there is none that the viewer may see.",
  })
  async standardisation(
    @Arg("id", () => ID, { description: "The exercise's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<KnownStandardisation | null> {
    return isUuid(id) ? load(standardisationById, id, context) : null;
  }

  @Costs({ assumedSize: 4 })
  @Query(() => [StandardisationType], {
    description:
      "The exercises of standardisation that the viewer has opened or takes part in, the newest first.",
  })
  ownStandardisations(@Ctx() context: GraphContext): Promise<KnownStandardisation[]> {
    return readOwnStandardisations(context);
  }

  @Batched()
  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: "The assignment whose marking is standardised.",
  })
  assignment(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ assignmentId }) => assignmentId);
    return loadAll(assignmentById, ids, context);
  }

  @Costs({ assumedSize: 3 })
  @Batched(subjectById)
  @FieldResolver(() => [SubjectType], { description: "The subjects that it is about; none: all of them." })
  async subjects(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const all = await subjectById.readAll(context);
    return exercises.map(({ subjectIds }) => subjectIds.flatMap((id) => all.get(id) ?? []));
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who opened it." })
  openedBy(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ openedBy }) => openedBy);
    return peopleUnmasked(ids, context);
  }

  @Batched()
  @FieldResolver(() => Boolean, {
    description: "Whether the viewer leads it: changes it, sees how far others are, and releases results.",
  })
  isLed(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const viewer = viewerOf(context);
    return exercises.map((exercise) => leads(viewer, exercise));
  }
}

/** The exercises that stand before the marking of assignments. */
@Resolver(() => AssignmentType)
export class AssignmentStandardisationsResolver {
  @Costs({ weight: 100, assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [StandardisationType], {
    description: "Exercises of standardisation before its marking that the viewer may see, the newest first.",
  })
  async standardisations(@Root() assignments: readonly ShownAssignment[], @Ctx() context: GraphContext) {
    const ids = assignments.map(({ id }) => id);
    return gathered(
      ids,
      await readStandardisations("assignment", ids, context),
      ({ assignmentId }) => assignmentId,
    );
  }
}
