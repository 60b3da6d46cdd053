import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import { effects, followUpForm, type Intervention, interventionKinds } from "./forms.js";

interface Props {
  readonly interventions: readonly Intervention[];
  readonly context: Context;
}

/** What was done, and what came of it. */
export function Interventions({ interventions, context }: Props) {
  return (
    <ul class="entries">
      {interventions.map((one) => (
        <li key={one.id}>
          <p>
            <strong>{interventionKinds[one.kind]}</strong>
            <span class="quiet">
              {longDate(one.madeOn)}
              {one.madeBy?.name ? `, ${one.madeBy.name}` : ""}
              {one.followUpOn ? `, to be looked at on ${longDate(one.followUpOn)}` : ""}
            </span>
          </p>
          <p class="written">{one.account}</p>
          {one.followUps.map(({ on, effect, account }) => (
            <p class="written">
              {longDate(on)}: {effects[effect].toLowerCase()}. {account}
            </p>
          ))}
          {one.followUpOn && mayDo(context, "record-intervention") ? (
            <details open={refusedForm(context, { act: followUpForm.act, on: one.id }) !== null}>
              <summary>Say what came of it</summary>
              <FormView context={context} form={followUpForm} subject={one} on={one.id} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
