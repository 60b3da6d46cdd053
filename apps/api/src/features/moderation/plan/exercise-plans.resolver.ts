import { checkPolicy, planSample, type SamplePlan, type Violation } from "@reviewpoint/domain/moderation";
import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
import { presetOr } from "../policy/preset-or.js";
import { numbersOf } from "../piece/numbers-of.js";
import { bare } from "../population/found-piece.js";
import { populationOf } from "../population/population-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { seesWhole } from "../reading/whole-exercise.js";
import { seedsOf } from "../seed/seed.loader.js";
import { partNames } from "./figures/part-names.js";
import { PlanFiguresType } from "./figures/plan-figures.type.js";
import { PlanView } from "./figures/plan-view.js";
import { plansOf } from "./plan.loader.js";
import { ModerationPlanType, RehearsalType } from "./plan.type.js";

/** What a rehearsal carries until its figures are asked for. */
interface Rehearsed {
  readonly violations: readonly Violation[];
  readonly figures: PlanView | null;
}

type Exercises = readonly ShownExercise[];

@Resolver(() => ExerciseType)
export class ExercisePlansResolver {
  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [ModerationPlanType], {
    description: "Every sample that was drawn, the first one first.",
  })
  async plans(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ id }) => id);
    return (await loadAll(plansOf, ids, context)).map((list) => list ?? []);
  }

  @Batched()
  @FieldResolver(() => ModerationPlanType, {
    nullable: true,
    description: "The sample that was accepted; null before one was.",
  })
  async acceptedPlan(@Root() exercises: Exercises, @Ctx() context: GraphContext) {
    const ids = exercises.map(({ id }) => id);
    const lists = await loadAll(plansOf, ids, context);
    return lists.map((list) => list?.find(({ isAccepted }) => isAccepted) ?? null);
  }

  @Batched()
  @FieldResolver(() => String, {
    nullable: true,
    description: "The seed that names the chance; null until it is revealed.",
  })
  async seed(@Root() exercises: Exercises, @Ctx() context: GraphContext): Promise<(string | null)[]> {
    const ids = exercises.map(({ id }) => id);
    const lists = gathered(ids, await seedsOf(ids, context), ({ exerciseId }) => exerciseId);
    return lists.map(([found]) => found?.seed ?? null);
  }

  @Costs({ weight: 400 })
  @FieldResolver(() => RehearsalType, {
    nullable: true,
    description:
      "What a policy would do with the pieces there are now, the exercise's own unless another is named; null for who does not plan for all of it, or has pieces to judge blind.",
  })
  async rehearsal(
    @Root() exercise: ShownExercise,
    @Arg("preset", () => String, { nullable: true, description: "A preset's code." }) preset: string | null,
    @Arg("passMark", () => Float, { nullable: true, description: "The pass mark for the preset." })
    passMark: number | null,
    @Arg("policy", () => SamplingPolicyInput, { nullable: true, description: "A policy of one's own." })
    policy: SamplingPolicyInput | null,
    @Ctx() context: GraphContext,
  ): Promise<Rehearsed | null> {
    const viewer = viewerOf(context);
    if (!seesWhole(viewer, "plan-moderation", exercise)) return null;
    const chosen = presetOr({ preset, passMark, policy }) ?? exercise.policy;
    const violations = checkPolicy(chosen);
    if (violations.length > 0) return { violations, figures: null };
    const population = await populationOf(moderationUnit(context), viewer.providerId, exercise);
    const { plan, refusals } = planSample(population.map(bare), chosen, rehearsalSeed(exercise));
    if (plan === null) return { violations: refusals, figures: null };
    const numbers = numbersOf(population.map(({ assessorId }) => assessorId));
    const names = await partNames(context, exercise, population);
    const view = new PlanView(
      plan as SamplePlan,
      population,
      names,
      ({ assessorId }) => numbers.get(assessorId) ?? 0,
    );
    return { violations: [], figures: view };
  }
}

/** The seed of rehearsals: everybody knows it, and it is not the one that the sample is drawn with. */
const rehearsalSeed = ({ id }: ShownExercise) => `rehearsal of ${id}`;

@Resolver(() => RehearsalType)
export class RehearsalResolver {
  @FieldResolver(() => PlanFiguresType, {
    nullable: true,
    description: "Its figures; null where there is no sample.",
  })
  figures(@Root() rehearsed: Rehearsed): PlanView | null {
    return rehearsed.figures;
  }
}
