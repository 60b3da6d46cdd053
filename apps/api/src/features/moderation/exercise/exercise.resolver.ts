import { type SamplingPolicy, samplingPresets } from "@reviewpoint/domain/moderation";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { assignmentById } from "../../assignments/assignment/assignment.loader.js";
import { AssignmentType } from "../../assignments/assignment/assignment.type.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { SamplingPolicyType } from "../policy/policy.type.js";
import { peopleUnmasked } from "../reading/people-unmasked.js";
import { ExerciseFilter } from "./exercise.input.js";
import { ExerciseStateEnum } from "./exercise-kind.enum.js";
import { exerciseById } from "./exercise.loader.js";
import { exerciseListing, type ShownExercise } from "./exercise.query.js";
import { stateOf } from "./exercise-state.js";
import { ExerciseConnection, ExerciseType } from "./exercise.type.js";

type Exercises = readonly ShownExercise[];

@Resolver(() => ExerciseType)
export class ExerciseResolver {
  @Costs({ weight: 200 })
  @Query(() => ExerciseConnection, {
    description: "Exercises of moderation, the newest first. What is about people stands in their pieces.",
  })
  exercises(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ExerciseFilter, { nullable: true, description: "Which exercises; all without it." })
    filter: ExerciseFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownExercise>> {
    return readPage<ShownExercise>(context.read, exerciseListing(viewerOf(context), filter), page);
  }

  @Query(() => ExerciseType, { nullable: true, description: "One exercise; null where there is none." })
  async exercise(
    @Arg("id", () => ID, { description: "The exercise's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ShownExercise | null> {
    return isUuid(id) ? load(exerciseById, id, context) : null;
  }

  @Costs({ assumedSize: 8 })
  @Query(() => [SamplingPolicyType], {
    description: "Sampling policies that are in use, with their sources, to begin from. None is a default.",
  })
  samplingPresets(): readonly SamplingPolicy[] {
    return samplingPresets;
  }

  @Batched()
  @FieldResolver(() => ExerciseStateEnum, { description: "How far it has come." })
  state(@Root() exercises: Exercises) {
    return exercises.map(stateOf);
  }

  @Batched(cohortById)
  @FieldResolver(() => CohortType, { nullable: true, description: "The cohort whose work it is." })
  cohort(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ cohortId }) => cohortId);
    return loadAll(cohortById, ids, context);
  }

  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, {
    nullable: true,
    description: "The review point; null for other kinds.",
  })
  reviewPoint(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ reviewPointId }) => reviewPointId);
    return loadAll(reviewPointById, ids, context);
  }

  @Batched()
  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: "The written assignment; null for other kinds.",
  })
  assignment(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ assignmentId }) => assignmentId);
    return loadAll(assignmentById, ids, context);
  }

  @Costs({ assumedSize: 3 })
  @Batched(subjectById)
  @FieldResolver(() => [SubjectType], { description: "Its subjects; none: all of them." })
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
}
