import { type Completeness, completeness } from "@reviewpoint/domain/progress";
import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { termsFor } from "../cell/terms.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { readDue } from "./completeness.query.js";
import { CompletenessDimension } from "./completeness-dimension.enum.js";
import { CompletenessRowType } from "./completeness-row.type.js";
import { type Group, groupsById, groupsInOrder } from "./groups-by-id.js";

const narrowerThanSubject: ReadonlySet<CompletenessDimension> = new Set(["SCHOOL", "ASSESSOR"]);

@Resolver(() => CompletenessRowType)
export class CompletenessResolver {
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
    const { scope, today } = viewerOf(context);
    if (narrowerThanSubject.has(by) && !scope.seesNames) {
      throw new Refusal(
        "NOT_ALLOWED",
        `by: your roles see groups down to hub and subject. ${by} is narrower.`,
      );
    }
    const [asked, { suppressBelow }] = await Promise.all([narrow(where, context), termsFor("ALL", context)]);
    const { reviewPoints } = asked.frame;
    const narrowing = { ...asked, reviewPoint: asked.reviewPoint ?? currentReviewPoint(reviewPoints, today) };
    const windows = new Map(reviewPoints.map((point) => [point.code, point]));
    const rows = completeness(await readDue(narrowing, by, context), ["groupId"], { windows, today });
    const shown = rows.filter((row) => row.due + row.notDue >= (suppressBelow ?? 0));
    const groups = await groupsById(
      by,
      shown.map(({ groupId }) => groupId),
      narrowing.frame,
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
