import { targetStanding, type TargetStanding } from "@reviewpoint/domain/targets";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { gapById } from "../../knowledge/gap/knowledge-gap.loader.js";
import { KnowledgeGapType } from "../../knowledge/gap/knowledge-gap.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { calendarByTrainee } from "../rules/school-calendar.query.js";
import { TargetStandingEnum } from "./target.enums.js";
import { stepsByTarget } from "./target.loader.js";
import type { KnownTarget } from "./target.query.js";
import { TargetType } from "./target.type.js";
import { TargetStepType } from "./target-step.type.js";
import { targetRules } from "../targets.settings.js";

type Targets = readonly KnownTarget[];
const traineesOf = (targets: Targets) => targets.map(({ traineeId }) => traineeId);

@Resolver(() => TargetType)
export class TargetResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Who is to take the step." })
  trainee(@Root() targets: Targets, @Ctx() context: GraphContext) {
    return loadAll(traineeById, traineesOf(targets), context);
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, { nullable: true, description: "The strand that it is for, if any." })
  strand(@Root() targets: Targets, @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      targets.map(({ strandId }) => strandId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => KnowledgeGapType, { nullable: true, description: "The gap that it is for, if any." })
  gap(@Root() targets: Targets, @Ctx() context: GraphContext) {
    return loadAll(
      gapById,
      targets.map(({ gapId }) => gapId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => TargetStandingEnum, {
    description: "Where it stands today, by the provider's rules and the calendar of the trainee's school.",
  })
  async standing(@Root() targets: Targets, @Ctx() context: GraphContext): Promise<TargetStanding[]> {
    const { today } = viewerOf(context);
    const [settings, calendars] = await Promise.all([
      settingsOf(today, context),
      loadAll(calendarByTrainee, traineesOf(targets), context),
    ]);
    const rules = settings.of(targetRules);
    return targets.map((target, index) =>
      targetStanding(target, today, rules, calendars[index] ?? { terms: [], closures: [] }),
    );
  }

  @Batched()
  @FieldResolver(() => [TargetStepType], { description: "Everything that happened to it, in order." })
  async history(@Root() targets: Targets, @Ctx() context: GraphContext) {
    const steps = await loadAll(
      stepsByTarget,
      targets.map(({ id }) => id),
      context,
    );
    return steps.map((some) => some ?? []);
  }
}
