import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { PlanFragment } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { decideForm, reviewForm } from "./review-form.js";
import { planEvent, planOutcome, planStage, planStep } from "./words.js";

/** A plan with all that happened, and what it waits for. */
export function Plan({ plan, context }: { plan: PlanFragment; context: Context }) {
  const { stage, step, outcome, openedOn, reviewOn, owner, reason, support, targets, events } = plan;
  const acts = mayDo(context, "plan-recovery") && stage !== "CLOSED";
  const forms = [
    ...(stage === "REVIEW_DUE" ? [{ form: reviewForm, opens: "Record a review" }] : []),
    { form: decideForm, opens: "Record an outcome" },
  ];
  return (
    <article class="meeting">
      <h3>
        Opened on {longDate(openedOn)}
        <span class="quiet">
          {planStep[step]}, {outcome ? planOutcome[outcome].toLowerCase() : planStage[stage]}
          {reviewOn ? `, review on ${longDate(reviewOn)}` : ""}
          {owner?.name ? `, with ${owner.name}` : ""}
        </span>
      </h3>
      <dl class="record">
        <Part term="Why" words={reason} />
        {targets.map(({ action, successCriteria, isMet }) => (
          <Part term={isMet ? "Target, met" : "Target"} words={`${action}\nSeen by: ${successCriteria}`} />
        ))}
        <Part term="What helps" words={support} />
        {events
          .filter(({ kind }) => kind !== "OPENED")
          .map(({ kind, on, account, outcome: how, recordedBy }) => (
            <Part
              term={`${planEvent[kind]} on ${longDate(on)}${recordedBy?.name ? ` by ${recordedBy.name}` : ""}${how ? `: ${planOutcome[how].toLowerCase()}` : ""}`}
              words={account}
            />
          ))}
      </dl>
      {acts ? (
        <div class="ways">
          {forms.map(({ form, opens }) => (
            <details open={refusedForm(context, { act: form.act, on: plan.id }) !== null}>
              <summary>{opens}</summary>
              <FormView context={context} form={form} subject={plan} on={plan.id} />
            </details>
          ))}
        </div>
      ) : null}
    </article>
  );
}

function Part({ term, words }: { term: string; words: string }) {
  return (
    <div>
      <dt>{capital(term)}</dt>
      <dd class="written">{words}</dd>
    </div>
  );
}
