import type { SubjectAnalysis } from "../subject-cohort/analyse-subject.js";
import type { SubjectFrame } from "../subject-cohort/subject-frame.query.js";
import type { SubjectReportRow } from "./subject-report.table.js";

/** What is frozen of a report besides its figures. */
export type ReportFrame = Pick<
  SubjectReportRow,
  "authorId" | "way" | "occasion" | "givenOn" | "replacesId"
> & {
  readonly account: string;
  /** To whom, by their ids. */
  readonly readers: readonly string[];
  /** ISO 8601 in UTC. */
  readonly frozenAt: string;
};

/** A report with its figures, as plain facts that can be frozen. */
export const reportToFreeze = (
  { subjectId, subjectCode, subjectName, reviewPointId, code, cohortId, frameworkId }: SubjectFrame,
  frame: ReportFrame,
  analysis: SubjectAnalysis,
): object => ({
  kind: "subject-report",
  subject: { id: subjectId, code: subjectCode, name: subjectName },
  reviewPoint: { id: reviewPointId, code, cohortId, frameworkId },
  ...frame,
  analysis,
});

/** What a frozen report says. */
export interface ReportContent {
  readonly account: string;
  readonly readers: readonly string[];
  readonly analysis: SubjectAnalysis;
}

type FrozenReport = Pick<SubjectReportRow, "content">;

const known = new WeakMap<FrozenReport, ReportContent>();

/** What the content of a report says, read back once for each row that was read. */
export function reportContent(report: FrozenReport): ReportContent {
  const content = known.get(report) ?? (JSON.parse(report.content) as ReportContent);
  known.set(report, content);
  return content;
}
