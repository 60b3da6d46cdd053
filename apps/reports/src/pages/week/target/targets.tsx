import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { carryForm, closeForm, reopenForm } from "./forms.js";
import { isOpen, standingWords, type WeekTarget } from "./standing-words.js";

interface Props {
  readonly context: Context;
  readonly targets: readonly WeekTarget[];
  /** Whether this reader closes and carries over. */
  readonly acts: boolean;
}

/** Targets as they stand; of each that is open, the ways to close it and to carry it over. */
export function Targets({ context, targets, acts }: Props) {
  const { today } = context.frame.provider;
  return (
    <ul class="entries">
      {targets.map((target) => (
        <li key={target.id}>
          <p>
            <strong>{target.action}</strong>
            <span class="quiet">
              {target.strand ? `${target.strand.name}, ` : ""}
              {standingWords(target, today)}
            </span>
          </p>
          {target.successEvidence && isOpen(target) ? (
            <p class="written">To show that it was met: {target.successEvidence}</p>
          ) : null}
          {target.note ? <p class="written">{target.note}</p> : null}
          {acts ? <Acts context={context} target={target} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Acts({ context, target }: { context: Context; target: WeekTarget }) {
  const forms = isOpen(target)
    ? [
        { form: closeForm, opens: "Close it" },
        { form: carryForm, opens: "Carry it over" },
      ]
    : [{ form: reopenForm, opens: "Open it again" }];
  return (
    <div class="ways">
      {forms.map(({ form, opens }) => (
        <details open={refusedForm(context, { act: form.act, on: target.id }) !== null}>
          <summary>
            {opens}
            <span class="for-screen-readers">: {target.action}</span>
          </summary>
          <FormView context={context} form={form} subject={target} on={target.id} />
        </details>
      ))}
    </div>
  );
}
