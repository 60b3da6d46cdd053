import { type PlacementCoverage, placementCoverage } from "@reviewpoint/domain/observations";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { observationCoverage } from "../observations.settings.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { readLessons } from "./coverage.query.js";
import { PlacementCoverageType } from "./coverage.type.js";

/** Coverage of trainees' placements. */
@Resolver(() => TraineeType)
export class TraineeCoverageResolver {
  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [PlacementCoverageType], {
    description:
      "Lessons seen in each placement against what the provider asks. Empty where the viewer may not see it.",
  })
  async observationCoverage(
    @Root() trainees: readonly ShownTrainee[],
    @Ctx() context: GraphContext,
  ): Promise<PlacementCoverage[][]> {
    const { today } = viewerOf(context);
    const settings = await settingsOf(today, context);
    const rules = settings.of(observationCoverage);
    const shown = shownOf(trainees, partnershipGuards.Trainee, "observationCoverage").map(({ id }) => id);
    const lessons = shown.length === 0 ? [] : await readLessons(shown, context);
    const ids = trainees.map(({ id }) => id);
    return gathered(ids, lessons, ({ traineeId }) => traineeId).map((list, at) =>
      shown.includes(ids[at] as string) ? placementCoverage(list, rules, today) : [],
    );
  }
}
