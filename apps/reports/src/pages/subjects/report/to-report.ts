import type { Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { ReportShownFragment, SubjectAnalysisOfQuery } from "../../../generated/documents.js";
import type { AnalysedPoint } from "../analysis/analysed-point.js";

export type ShownReport = ReportShownFragment;
type Draft = NonNullable<AnalysedPoint["reportDrafts"]>[number];
type Receiver = NonNullable<SubjectAnalysisOfQuery["subjects"]>["nodes"][number]["reportReceivers"][number];

/** What the reader writes on a subject at a review point, and to whom they may give it. */
export interface ToReport {
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly opensOn: string;
  readonly draft: Draft | null;
  readonly receivers: readonly Receiver[];
}

/** What the reader may write here; null where they do not lead the subject, or its window has not opened. */
export function toReport(
  { subjects }: SubjectAnalysisOfQuery,
  point: AnalysedPoint,
  context: Pick<Context, "choice" | "frame">,
): ToReport | null {
  const subjectId = context.choice.subject?.id;
  const leads = context.frame.viewer.scope.subjects.some(({ id }) => id === subjectId);
  if (!subjectId || !leads || point.window === "BEFORE" || !mayDo(context, "write-subject-report"))
    return null;
  return {
    ...{ reviewPointId: point.id, subjectId, opensOn: point.opensOn },
    draft: point.reportDrafts?.find(({ subject }) => subject?.id === subjectId) ?? null,
    receivers: subjects?.nodes.find(({ id }) => id === subjectId)?.reportReceivers ?? [],
  };
}
