import { type Completeness, completeness } from "@reviewpoint/domain/progress";
import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { dayAsOf } from "../../../graph/reading/as-of/day-as-of.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { termsFor } from "../cell/terms.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { seenReach } from "../without-names/seen-reach.js";
import { completenessWithoutNames } from "../without-names/completeness-without-names.js";
import { readDue } from "./completeness.query.js";
import { CompletenessDimension } from "./completeness-dimension.enum.js";
import { CompletenessRowType } from "./completeness-row.type.js";
import { type Group, groupsById, groupsInOrder } from "./groups-by-id.js";

@Resolver(() => CompletenessRowType)
export class CompletenessResolver {
  @Costs({ weight: 3_000, assumedSize: 50 })
  @Query(() => [CompletenessRowType], {
    description:
      "Whose judgements are in, late or missing at a review point; the current one unless one is named.",
  })
  async completeness(
    @Arg("where", () => ProgressFilter, { description: "Whose standings." }) where: ProgressFilter,
    @Arg("by", () => CompletenessDimension, { description: "By what they are told apart." })
    by: CompletenessDimension,
    @Ctx() context: GraphContext,
  ): Promise<CompletenessRowType[]> {
    const today = dayAsOf(where.asOf ?? null, viewerOf(context).today);
    const asked = await narrow(progressGuards.Query.completeness, { where, by }, context);
    const { reviewPoints } = asked.frame;
    const narrowing = { ...asked, reviewPoint: asked.reviewPoint ?? currentReviewPoint(reviewPoints, today) };
    const windows = new Map(reviewPoints.map((point) => [point.code, point]));
    const figure = progressGuards.CompletenessRow.due;
    const seen = seenReach(figure, narrowing, viewerOf(context));
    const { suppressBelow } = await termsFor("ALL", figure, narrowing, context);
    const day = { windows, today };
    const shown =
      seen === null
        ? completeness(await readDue(narrowing, by, context), ["groupId"], day)
        : await completenessWithoutNames(
            narrowing,
            { by, seen, smallBelow: suppressBelow ?? 1, day },
            context,
          );
    const groups = await groupsById(
      by,
      shown.map(({ groupId }) => groupId),
      narrowing,
      context,
    );
    return shown
      .map(({ groupId, ...figures }) => ({ group: groups.get(groupId ?? "") ?? null, figures }))
      .sort((a, b) => groupsInOrder(a.group, b.group))
      .map(({ group, figures }) => rowOf(by, group, figures));
  }
}

const nobody = { school: null, assessor: null, hub: null, subject: null, strand: null };

function rowOf(by: CompletenessDimension, group: Group | null, figures: Completeness): CompletenessRowType {
  return { ...nobody, [by.toLowerCase()]: group, ...figures, status: "OK" } as CompletenessRowType;
}
