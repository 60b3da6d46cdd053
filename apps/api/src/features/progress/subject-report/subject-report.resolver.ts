import { sha256 } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { peopleOfReports } from "./people-of-reports.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import type { SubjectAnalysis } from "../subject-cohort/analyse-subject.js";
import { SubjectAnalysisType } from "../subject-cohort/subject-analysis.type.js";
import { type ReportContent, reportContent } from "./report-content.js";
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
  async author(@Root() reports: Reports, @Ctx() context: GraphContext) {
    const people = await peopleOfReports(
      reports.map(({ authorId }) => authorId),
      context,
    );
    return reports.map(({ authorId }) => people.get(authorId) ?? null);
  }

  @Batched()
  @FieldResolver(() => [PersonType], { description: "To whom it was given." })
  async readers(@Root() reports: Reports, @Ctx() context: GraphContext) {
    const lists = reports.map(({ content }) => reportContent(content).readers);
    const people = await peopleOfReports(lists.flat(), context);
    return lists.map((ids) => ids.flatMap((id) => people.get(id) ?? []));
  }

  @Batched()
  @FieldResolver(() => String, { description: "What its author wrote." })
  account(@Root() reports: Reports) {
    return reports.map(({ content }) => reportContent(content).account);
  }

  @Costs({ weight: 100 })
  @Batched()
  @FieldResolver(() => SubjectAnalysisType, {
    description:
      "The figures as they were when it was given. Of single trainees, those whose record the viewer may read.",
  })
  async analysis(@Root() reports: Reports, @Ctx() context: GraphContext): Promise<SubjectAnalysis[]> {
    const contents = reports.map(({ content }) => reportContent(content));
    const read = await traineesRead(contents, context);
    return contents.map(({ analysis }) => ({
      ...analysis,
      trainees: analysis.trainees.filter(({ traineeId }) => read.has(traineeId)),
    }));
  }

  @Costs({ weight: 100 })
  @Batched()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What was frozen, letter by letter: canonical JSON, trainees by their ids. null where the viewer may not read the record of one of them.",
  })
  async content(@Root() reports: Reports, @Ctx() context: GraphContext): Promise<(string | null)[]> {
    const contents = reports.map(({ content }) => reportContent(content));
    const read = await traineesRead(contents, context);
    return contents.map(({ analysis: { trainees } }, at) =>
      trainees.every(({ traineeId }) => read.has(traineeId)) ? (reports[at]?.content ?? null) : null,
    );
  }

  @Costs({ weight: 20 })
  @Batched()
  @FieldResolver(() => Boolean, { description: "Whether the content is what its hash says." })
  holds(@Root() reports: Reports): boolean[] {
    return reports.map((report) => sha256(report.content) === report.sha256);
  }
}

/** Those of the trainees in reports whose record the viewer may read. */
async function traineesRead(
  contents: readonly ReportContent[],
  context: GraphContext,
): Promise<ReadonlySet<string>> {
  const ids = contents.flatMap(({ analysis }) => analysis.trainees.map(({ traineeId }) => traineeId));
  const trainees = await loadAll(traineeById, [...new Set(ids)], context);
  return new Set(trainees.flatMap((trainee) => (trainee ? [trainee.id] : [])));
}
