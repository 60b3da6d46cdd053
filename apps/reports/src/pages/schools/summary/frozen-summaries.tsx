import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import { longInstant } from "../../../words/dates.js";
import type { SummarisedSchool } from "./found-school.js";
import { freezeSummaryForm } from "./freeze-form.js";

interface Props {
  readonly school: SummarisedSchool;
  readonly context: Context;
}

/** The summaries that were frozen, the newest first, whether something else is recorded since, and the form to freeze one more. */
export function FrozenSummaries({ school, context }: Props) {
  const { words, choice } = context;
  const mayFreeze = (school.summary?.trainees.length ?? 0) > 0 && mayDo(context, "freeze-school-summary");
  const newestFirst = [...school.frozenSummaries].reverse();
  return (
    <section class="block" aria-labelledby="frozen">
      <h2 id="frozen">Frozen summaries</h2>
      {newestFirst.length === 0 ? <p>None has been frozen that you can read.</p> : null}
      <ul class="entries">
        {newestFirst.map(
          ({ id, reviewPoint, recordedAt, remark, sha256, newerDataExists, content, summary }) => (
            <li key={id}>
              <p>
                <strong>{reviewPoint?.name ?? words.one("reviewPoint")}</strong>
                <span class="quiet">frozen {longInstant(recordedAt)}</span>
              </p>
              <p>
                {summary.complete} of {words.count(summary.trainees.length, "trainee")} judged on every{" "}
                {words.one("strand")}, {summary.withStrandBelow} with one below the expected{" "}
                {words.one("level")}.
              </p>
              {remark ? <p class="written">{remark}</p> : null}
              {newerDataExists ? (
                <p class="notice">Something else is recorded since: what was frozen stays as it was.</p>
              ) : null}
              <details>
                <summary>What was frozen, letter by letter</summary>
                <p class="quiet">
                  SHA-256: <code class="secret">{sha256}</code>
                </p>
                <p>
                  <code class="secret">{content}</code>
                </p>
              </details>
            </li>
          ),
        )}
      </ul>
      {mayFreeze ? (
        <details open={refusedForm(context, { act: freezeSummaryForm.act }) !== null}>
          <summary>Freeze this summary{choice.subject ? ` of ${choice.subject.name}` : ""}</summary>
          <FormView context={context} form={freezeSummaryForm} subject={school} />
        </details>
      ) : null}
    </section>
  );
}
