import { longDate } from "@reviewpoint/domain/calendar";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { doneForm, raiseForm } from "../forms/follow-up-forms.js";
import type { Part } from "./part.js";

/** What the board asked to be done. */
export function FollowUp({ data, context, isKeeper }: Part) {
  const { actions } = data.board;
  return (
    <section class="block" aria-labelledby="actions">
      <h2 id="actions">Actions</h2>
      {actions.length === 0 ? <p>Nothing was asked to be done.</p> : null}
      <ul class="entries">
        {actions.map((action) => (
          <li key={action.id}>
            <p>
              <strong>{action.what}</strong>
              <span class="quiet">
                {action.owner?.name ?? "Somebody"},{" "}
                {action.doneOn ? `done on ${longDate(action.doneOn)}` : `due on ${longDate(action.dueOn)}`}
              </span>
            </p>
            {action.account ? <p class="written">{action.account}</p> : null}
            {!action.doneOn && mayDo(context, "keep-boards") ? (
              <FormView context={context} form={doneForm} subject={action} on={action.id} />
            ) : null}
          </li>
        ))}
      </ul>
      {isKeeper ? (
        <>
          <h3>Add an action</h3>
          <FormView context={context} form={raiseForm} subject={data} />
        </>
      ) : null}
    </section>
  );
}
