import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../address/page.js";
import { FormView } from "../../forms/view/form-view.js";
import { refusedForm } from "../../forms/view/refused-form.js";
import { mayDo } from "../../frame/may-do.js";
import type { FileOfFragment, RecoveryQuery } from "../../generated/documents.js";
import { fromToday } from "../../words/days.js";
import { capital } from "../../words/words.js";
import { foundTrainee, headingFor } from "../trainee/whom.js";
import { TraineeWays } from "../trainee/ways.js";
import { SeenBy } from "../seen-by.js";
import { concernForm } from "./concern/form.js";
import { concernKinds } from "./concern/kinds.js";
import { RestsOn } from "./evidence/rests-on.js";
import { interventionForm } from "./intervention/forms.js";
import { Interventions } from "./intervention/interventions.js";
import { openForm } from "./plan/open-form.js";
import { Plan } from "./plan/plans.js";

type Whole = NonNullable<RecoveryQuery["trainee"]>;

/** Plans first, then concerns, then what was done. */
export function recoveryView(data: RecoveryQuery, context: Context): Content {
  const { words } = context;
  const trainee = foundTrainee(data.trainee);
  const open = trainee.concerns.filter(({ plan }) => plan === null);
  const running = trainee.recoveryPlans.filter(({ stage }) => stage !== "CLOSED");
  const ofTrainee = { traineeId: trainee.id };
  return {
    ...headingFor(trainee, context),
    answer: `${running.length === 0 ? `No ${words.one("recoveryPlan")} is running` : `A ${words.one("recoveryPlan")} is running`}; ${open.length === 0 ? "no concern waits for one" : open.length === 1 ? "one concern is without a plan" : `${open.length} concerns are without a plan`}.`,
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        <section class="block" aria-labelledby="plans">
          <h2 id="plans">{capital(words.many("recoveryPlan"))}</h2>
          {trainee.recoveryPlans.length === 0 ? <p>None has been opened.</p> : null}
          {trainee.recoveryPlans.map((plan) => (
            <Plan plan={plan} context={context} />
          ))}
          {running.length === 0 && mayDo(context, "plan-recovery") ? (
            <details open={refusedForm(context, { act: openForm.act }) !== null}>
              <summary>Open a {words.one("recoveryPlan")}</summary>
              <FormView context={context} form={openForm} subject={{ ...ofTrainee, concerns: open }} />
            </details>
          ) : null}
        </section>
        <section class="block" aria-labelledby="concerns">
          <h2 id="concerns">Concerns</h2>
          {trainee.concerns.length === 0 ? <p>Nobody has raised one.</p> : null}
          <Concerns trainee={trainee} unlinked={data.unlinkedFiles ?? []} context={context} />
          {mayDo(context, "raise-concern") ? (
            <details open={refusedForm(context, { act: concernForm.act }) !== null}>
              <summary>Raise a concern</summary>
              <FormView context={context} form={concernForm} subject={ofTrainee} />
            </details>
          ) : null}
        </section>
        <section class="block" aria-labelledby="done">
          <h2 id="done">What was done</h2>
          {trainee.interventions.length === 0 ? <p>Nothing is on record yet.</p> : null}
          <Interventions interventions={trainee.interventions} context={context} />
          {mayDo(context, "record-intervention") ? (
            <details open={refusedForm(context, { act: interventionForm.act }) !== null}>
              <summary>Record what is done</summary>
              <FormView context={context} form={interventionForm} subject={ofTrainee} />
            </details>
          ) : null}
        </section>
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

interface ConcernsProps {
  readonly trainee: Whole;
  readonly unlinked: readonly FileOfFragment[];
  readonly context: Context;
}

function Concerns({ trainee, unlinked, context }: ConcernsProps) {
  const { today } = context.frame.provider;
  const can = { traineeId: trainee.id, unlinked, judgements: trainee.judgements?.nodes ?? [] };
  return (
    <ul class="entries">
      {trainee.concerns.map(({ kind, raisedOn, raisedBy, account, planDueOn, plan, ...concern }) => (
        <li key={concern.id}>
          <p>
            <strong>{concernKinds[kind]}</strong>
            <span class="quiet">
              raised on {longDate(raisedOn)}
              {raisedBy?.name ? ` by ${raisedBy.name}` : ""}
              {plan
                ? ", taken up by a plan"
                : planDueOn
                  ? `, a plan is due ${fromToday(planDueOn, today)}`
                  : ""}
            </span>
          </p>
          <p class="written">
            {account ?? "What it says is with the welfare record, and is read there for a purpose."}
          </p>
          <RestsOn context={context} concern={concern} can={can} isWelfare={kind === "WELFARE"} />
        </li>
      ))}
    </ul>
  );
}
