import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { WelfareQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { headingFor } from "../../trainee/whom.js";
import { TraineeWays } from "../../trainee/ways.js";
import { SeenBy } from "../../seen-by.js";
import { lookForm, welfareForm, welfarePurposes } from "./forms.js";

type Whole = NonNullable<WelfareQuery["trainee"]>;

/** The record after a purpose was given, and the way to add to it. */
export function welfareView(trainee: Whole, readers: readonly string[], context: Context): Content {
  if (!mayDo(context, "read-welfare")) {
    throw new Unanswered("NOT_ALLOWED", "Your roles do not read or write welfare records.");
  }
  const checks = trainee.welfareChecks;
  return {
    ...headingFor(trainee, context),
    answer: checks
      ? checks.length === 0
        ? "No check is on record. That you looked is in the trail."
        : `${checks.length === 1 ? "One check is" : `${checks.length} checks are`} on record. That you looked is in the trail.`
      : "What is written here is shown for a purpose, and each reading is entered in the trail.",
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        {checks ? (
          <section class="block" aria-labelledby="checks">
            <h2 id="checks">Checks</h2>
            <ul class="entries">
              {checks.map(({ id, checkedOn, purpose, account, support, nextOn, checkedBy }) => (
                <li key={id}>
                  <p>
                    <strong>{longDate(checkedOn)}</strong>
                    <span class="quiet">
                      {welfarePurposes[purpose]}
                      {checkedBy?.name ? `, ${checkedBy.name}` : ""}
                      {nextOn ? `, to be looked at again on ${longDate(nextOn)}` : ""}
                    </span>
                  </p>
                  <p class="written">{account}</p>
                  {support ? <p class="written">Support: {support}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : (
          <section class="block" aria-labelledby="look">
            <h2 id="look">Look at the record</h2>
            <FormView context={context} form={lookForm} subject={null} />
          </section>
        )}
        {mayDo(context, "record-welfare") ? (
          <section class="block" aria-label="Record a check">
            <details open={refusedForm(context, { act: welfareForm.act }) !== null}>
              <summary>Record a check</summary>
              <FormView context={context} form={welfareForm} subject={{ traineeId: trainee.id }} />
            </details>
          </section>
        ) : null}
        <SeenBy readers={readers} />
      </>
    ),
  };
}
