import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { frameOf } from "../narrowing/cohort-frame.js";
import { type Asked, askedAt, derive } from "./derive.js";
import { readStandingsAt } from "./on-track.query.js";
import { OnTrackType } from "./on-track.type.js";
import { onTrackRule } from "./rules.js";

/** Whether trainees are on track. */
@Resolver(() => TraineeType)
export class OnTrackResolver {
  @Batched(cohortById)
  @FieldResolver(() => OnTrackType, {
    nullable: true,
    description:
      "Derived from the standings at a review point by the provider's rule; the current review point unless one is named. null where the viewer may not see it.",
  })
  async onTrack(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("reviewPoint", () => String, { nullable: true, description: "Code of the review point." })
    code: string | null,
    @Ctx() context: GraphContext,
  ): Promise<(OnTrackType | null)[]> {
    const { today } = viewerOf(context);
    const shown = new Set(shownOf(trainees, partnershipGuards.Trainee, "onTrack"));
    const [cohorts, settings, vocabulary] = await Promise.all([
      loadAll(
        cohortById,
        trainees.map(({ cohortId }) => cohortId),
        context,
      ),
      settingsOf(today, context),
      vocabularyOf(context),
    ]);
    const frames = new Map<string, Asked>();
    for (const cohort of new Set(cohorts.filter((one) => one !== null))) {
      frames.set(cohort.id, askedAt(await frameOf(cohort, context), code, today, vocabulary));
    }
    const ids = trainees.map(({ id }) => id);
    const points = [...frames.values()].map(({ reviewPoint }) => reviewPoint.id);
    const standings = gathered(
      ids,
      await readStandingsAt(ids, points, context),
      ({ traineeId }) => traineeId,
    );
    const rule = onTrackRule(settings);
    return trainees.map((trainee, index) =>
      shown.has(trainee) ? derive(frames.get(trainee.cohortId) as Asked, standings[index] ?? [], rule) : null,
    );
  }
}
