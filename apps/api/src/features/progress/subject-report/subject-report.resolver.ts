import { sha256 } from "@reviewpoint/domain/moderation";
import type { BesideOthers } from "@reviewpoint/domain/progress";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Viewer } from "../../../identity/index.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import type { SubjectAnalysis } from "../subject-cohort/analyse-subject.js";
import { SubjectAnalysisType } from "../subject-cohort/subject-analysis.type.js";
import { reportContent } from "./report-content.js";
import type { ReadReport } from "./subject-report.query.js";
import { SubjectReportType } from "./subject-report.type.js";

type Reports = readonly ReadReport[];

/** What a report says, of what and to whom. */
@Resolver(() => SubjectReportType)
export class SubjectReportResolver {
  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, { nullable: true, description: "The review point." })
  reviewPoint(@Root() reports: Reports, @Ctx() context: GraphContext) {
    const ids = reports.map(({ reviewPointId }) => reviewPointId);
    return loadAll(reviewPointById, ids, context);
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { nullable: true, description: "The subject." })
  subject(@Root() reports: Reports, @Ctx() context: GraphContext) {
    const ids = reports.map(({ subjectId }) => subjectId);
    return loadAll(subjectById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Whose report it is." })
  author(@Root() reports: Reports, @Ctx() context: GraphContext) {
    return peopleNamed(
      reports.map(({ authorId }) => authorId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => [PersonType], { description: "To whom it was given." })
  async readers(@Root() reports: Reports, @Ctx() context: GraphContext) {
    const lists = reports.map((report) => reportContent(report).readers);
    return Promise.all(
      lists.map(async (ids) => (await peopleNamed(ids, context)).flatMap((person) => person ?? [])),
    );
  }

  @Batched()
  @FieldResolver(() => String, { description: "What its author wrote." })
  account(@Root() reports: Reports) {
    return reports.map((report) => reportContent(report).account);
  }

  @Costs({ weight: 100 })
  @Batched()
  @FieldResolver(() => SubjectAnalysisType, {
    description:
      "The figures as they were when it was given. Of single trainees, those whose record the viewer may read.",
  })
  async analysis(@Root() reports: Reports, @Ctx() context: GraphContext): Promise<SubjectAnalysis[]> {
    const [read, viewer] = [await traineesRead(reports, context), viewerOf(context)];
    return reports.map((report) => {
      const { analysis } = reportContent(report);
      return {
        ...analysis,
        trainees: analysis.trainees.filter(({ traineeId }) => read.has(traineeId)),
        others: seesOthers(viewer, report) ? analysis.others : notShown,
      };
    });
  }

  @Costs({ weight: 100 })
  @Batched()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What was frozen, letter by letter: canonical JSON, trainees by their ids. null where the viewer may not see all that is in it.",
  })
  async content(@Root() reports: Reports, @Ctx() context: GraphContext): Promise<(string | null)[]> {
    const [read, viewer] = [await traineesRead(reports, context), viewerOf(context)];
    return reports.map((report) => {
      const readsAll = reportContent(report).analysis.trainees.every(({ traineeId }) => read.has(traineeId));
      return readsAll && seesOthers(viewer, report) ? report.content : null;
    });
  }

  @Costs({ weight: 20 })
  @Batched()
  @FieldResolver(() => Boolean, { description: "Whether the content is what its hash says." })
  holds(@Root() reports: Reports): boolean[] {
    return reports.map((report) => sha256(report.content) === report.sha256);
  }
}

/** Those of the trainees in reports whose record the viewer may read. */
async function traineesRead(reports: Reports, context: GraphContext): Promise<ReadonlySet<string>> {
  const ids = reports.flatMap((report) =>
    reportContent(report).analysis.trainees.map(({ traineeId }) => traineeId),
  );
  const trainees = await loadAll(traineeById, [...new Set(ids)], context);
  return new Set(trainees.flatMap((trainee) => (trainee ? [trainee.id] : [])));
}

/**
 * Whether a viewer sees the subject beside all others: its author, for whom it was suppressed when it was frozen, and
 * whoever may analyse every subject. Another would learn from it of those whom they may not see.
 */
function seesOthers(viewer: Viewer, { authorId }: ReadReport): boolean {
  return viewer.personId === authorId || accessOf(viewer).reach({ act: "analyse-subject" }).everyone;
}

const notShown: BesideOthers = { status: "SUPPRESSED", verdict: null };
