import { whoCanSee } from "@reviewpoint/domain/access";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { PersonType } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readWelfareChecks } from "./welfare-check.query.js";
import type { WelfareCheckRow } from "./welfare-check.table.js";
import { WelfareCheckType } from "./welfare-check.type.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";
import { welfareViewer } from "./welfare-viewer.js";
import { recoverySetting } from "../recovery.settings.js";

/** The welfare of trainees: read for a purpose, with a reason. */
@Resolver(() => TraineeType)
export class TraineeWelfareResolver {
  @Costs({ weight: 1_000, assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [WelfareCheckType], {
    description:
      "The trainee's welfare checks, the newest first, for those whom the provider names. The reading is recorded with its purpose and reason before the answer leaves.",
  })
  async welfareChecks(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("purpose", () => WelfarePurposeEnum, { description: "For what it is read." })
    purpose: WelfarePurpose,
    @Arg("reason", () => String, { description: "Why, in words that the trainee may read." }) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<WelfareCheckRow[][]> {
    const words = reason.trim();
    if (words === "") throw new Refusal("BAD_ARGUMENT", "reason: say why the welfare record is read.");
    const ids = trainees.map(({ id }) => id);
    const checks = await readWelfareChecks(ids, { purpose, reason: words }, context);
    return gathered(ids, checks, ({ traineeId }) => traineeId);
  }
}

@Resolver(() => WelfareCheckType)
export class WelfareCheckResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who looked; null for a service token." })
  checkedBy(@Root() checks: readonly WelfareCheckRow[], @Ctx() context: GraphContext) {
    const ids = checks.map(({ checkedBy }) => checkedBy);
    return peopleNamed(ids, context);
  }

  @Query(() => [String], {
    description: "Who may read your welfare record, in sentences. For trainees, of themselves.",
  })
  async whoCanSeeWelfare(@Ctx() context: GraphContext): Promise<string[]> {
    const viewer = viewerOf(context);
    const setting = (await settingsOf(viewer.today, context)).of(recoverySetting);
    const { policy } = accessOf(welfareViewer(viewer, setting));
    return whoCanSee({ act: "read-welfare" }, policy, await vocabularyOf(context));
  }
}
