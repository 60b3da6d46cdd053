import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import type { SubjectAnalysisOfQuery } from "../../../generated/documents.js";
import { longInstant } from "../../../words/dates.js";
import type { AnalysedPoint } from "../analysis/analysed-point.js";
import { giveForm, writeForm } from "./forms.js";
import { toReport } from "./to-report.js";
import { givenSentence } from "./way-words.js";

interface Props {
  readonly data: SubjectAnalysisOfQuery;
  readonly point: AnalysedPoint;
  readonly context: Context;
}

/** The reader's own report: kept as a draft, then given; and the reports on the subject that they read. */
export function Report({ data, point, context }: Props) {
  const { choice, address } = context;
  const subject = toReport(data, point, context);
  const reports = point.reports.filter((one) => one.subject?.id === choice.subject?.id);
  if (!subject && reports.length === 0) return null;
  return (
    <>
      {subject ? (
        <section class="block" aria-labelledby="report">
          <h2 id="report">Your report</h2>
          {subject.draft ? (
            <p class="quiet">Draft kept {longInstant(subject.draft.savedAt)}. Nobody else sees it.</p>
          ) : null}
          <FormView context={context} form={writeForm} subject={subject} />
          {subject.draft ? (
            <details open={refusedForm(context, { act: giveForm.act }) !== null}>
              <summary>Give this report</summary>
              <p>
                What is given is the draft as it was kept last, with the figures above as they are at that
                moment: frozen, and replaced only by another report.
              </p>
              <FormView context={context} form={giveForm} subject={subject} />
            </details>
          ) : null}
        </section>
      ) : null}
      {reports.length > 0 ? (
        <section class="block" aria-labelledby="given">
          <h2 id="given">Reports given</h2>
          <ul class="entries">
            {reports.map((report) => (
              <li key={report.id}>
                <p>
                  <a href={linkTo(address, `/subject-reports/${report.id}`)}>
                    {report.subject?.name}, {report.reviewPoint?.name}, {longInstant(report.recordedAt)}
                  </a>
                </p>
                <p>{givenSentence(report)}</p>
                {report.isCurrent ? null : <p class="quiet">Another report has taken its place.</p>}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
