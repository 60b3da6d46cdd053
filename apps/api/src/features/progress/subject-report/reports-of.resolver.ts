import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import type { ReportDraftRow } from "./draft/report-draft.table.js";
import {
  type ReadReport,
  type ReportReceiver,
  readDrafts,
  readReceivers,
  readReports,
  reportById,
} from "./subject-report.query.js";
import { ReportReceiverType, SubjectReportDraftType, SubjectReportType } from "./subject-report.type.js";

/** Reports of review points, and what the viewer is writing. */
@Resolver(() => ReviewPointType)
export class ReviewPointReportsResolver {
  @Query(() => SubjectReportType, {
    nullable: true,
    description: "A report by its id; null where the viewer does not read it.",
  })
  async subjectReport(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ReadReport | null> {
    return isUuid(id) ? load(reportById, id, context) : null;
  }

  @Costs({ weight: 100, assumedSize: 10 })
  @Batched()
  @FieldResolver(() => [SubjectReportType], {
    description:
      "Reports on subjects at the review point, the newest first: those that the viewer wrote or was given, and all of them for line managers and the leadership team.",
  })
  async reports(
    @Root() reviewPoints: readonly ReviewPointRow[],
    @Ctx() context: GraphContext,
  ): Promise<ReadReport[][]> {
    const ids = reviewPoints.map(({ id }) => id);
    const reports = await readReports("review_point_id", ids, context);
    return gathered(ids, reports, ({ reviewPointId }) => reviewPointId);
  }

  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [SubjectReportDraftType], {
    description: "What the viewer is writing on subjects at the review point: nobody else's.",
  })
  async reportDrafts(
    @Root() reviewPoints: readonly ReviewPointRow[],
    @Ctx() context: GraphContext,
  ): Promise<ReportDraftRow[][]> {
    const ids = reviewPoints.map(({ id }) => id);
    const drafts = await readDrafts("review_point_id", ids, context);
    return gathered(ids, drafts, ({ reviewPointId }) => reviewPointId);
  }
}

/** Reports on subjects. */
@Resolver(() => SubjectType)
export class SubjectReportsResolver {
  @Costs({ weight: 100, assumedSize: 10 })
  @Batched()
  @FieldResolver(() => [SubjectReportType], {
    description:
      "Reports on the subject at all review points, the newest first: those that the viewer reads.",
  })
  async reports(
    @Root() subjects: readonly SubjectRow[],
    @Ctx() context: GraphContext,
  ): Promise<ReadReport[][]> {
    const ids = subjects.map(({ id }) => id);
    const reports = await readReports("subject_id", ids, context);
    return gathered(ids, reports, ({ subjectId }) => subjectId);
  }

  @Costs({ weight: 100, assumedSize: 20 })
  @Batched()
  @FieldResolver(() => [ReportReceiverType], {
    description:
      "To whom reports on the subject may be given today: by role and hub. Empty for subjects on which the viewer writes none.",
  })
  async reportReceivers(
    @Root() subjects: readonly SubjectRow[],
    @Ctx() context: GraphContext,
  ): Promise<ReportReceiver[][]> {
    const viewer = viewerOf(context);
    const { everyone, subjectIds } = accessOf(viewer).reach({ act: "write-subject-report" });
    const receivers = await readReceivers(context.read, viewer);
    return subjects.map(({ id }) => (everyone || subjectIds.includes(id) ? receivers : []));
  }
}

/** On which subject a draft is. */
@Resolver(() => SubjectReportDraftType)
export class SubjectReportDraftResolver {
  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { nullable: true, description: "The subject." })
  subject(@Root() drafts: readonly ReportDraftRow[], @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      drafts.map(({ subjectId }) => subjectId),
      context,
    );
  }
}

/** Who may be given a report. */
@Resolver(() => ReportReceiverType)
export class ReportReceiverResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who it is." })
  person(@Root() receivers: readonly ReportReceiver[], @Ctx() context: GraphContext) {
    return peopleNamed(
      receivers.map(({ personId }) => personId),
      context,
    );
  }

  @Batched(hubById)
  @FieldResolver(() => HubType, {
    nullable: true,
    description: "The hub of the role; null for one at the provider as a whole.",
  })
  hub(@Root() receivers: readonly ReportReceiver[], @Ctx() context: GraphContext) {
    return loadAll(
      hubById,
      receivers.map(({ hubId }) => hubId),
      context,
    );
  }
}
