import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { KeyedBy } from "../../../graph/prefetch/keyed-by.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { cohortById } from "../cohort/cohort.loader.js";
import { CohortType } from "../cohort/cohort.type.js";
import { hubById } from "../hub/hub.loader.js";
import { HubType } from "../hub/hub.type.js";
import { subjectById } from "../subject/subject.loader.js";
import { SubjectType } from "../subject/subject.type.js";
import { actsAbout } from "./acts-about.loader.js";
import type { ShownTrainee, WholeTrainee } from "./show-trainee.js";
import { traineeById } from "./trainee.loader.js";
import { TraineeType } from "./trainee.type.js";

type Trainees = readonly ShownTrainee[];

@Resolver(() => TraineeType)
export class TraineeResolver {
  @KeyedBy("id")
  @Query(() => TraineeType, { nullable: true, description: "One trainee; null outside the viewer's scope." })
  async trainee(
    @Arg("id", () => ID, { description: "The trainee's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ShownTrainee | null> {
    return isUuid(id) ? load(traineeById, id, context) : null;
  }

  @Batched()
  @FieldResolver(() => [String], {
    description:
      "The acts that the viewer may do about the trainee today, by their codes of the access tables: what to offer. What else an act asks for is told when it is done.",
  })
  acts(@Root() trainees: Trainees, @Ctx() context: GraphContext) {
    return loadAll(
      actsAbout,
      trainees.map(({ id }) => id),
      context,
    );
  }

  @Batched(cohortById)
  @FieldResolver(() => CohortType, { description: "The cohort the trainee belongs to." })
  cohort(@Root() trainees: Trainees, @Ctx() context: GraphContext) {
    return loadAll(
      cohortById,
      trainees.map(({ cohortId }) => cohortId),
      context,
    );
  }

  @Batched(hubById)
  @FieldResolver(() => HubType, { nullable: true, description: "The hub the trainee belongs to, if any." })
  hub(@Root() trainees: readonly WholeTrainee[], @Ctx() context: GraphContext) {
    return loadAll(
      hubById,
      trainees.map(({ hubId }) => hubId),
      context,
    );
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { description: "The subject or phase that the trainee trains in." })
  subject(@Root() trainees: readonly WholeTrainee[], @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      trainees.map(({ subjectId }) => subjectId),
      context,
    );
  }
}
