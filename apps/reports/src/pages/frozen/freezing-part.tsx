import type { Context } from "../../address/page.js";
import { seesOnlyThemselves } from "../../address/scope.js";
import { FormView } from "../../forms/view/form-view.js";
import { mayDo } from "../../frame/may-do.js";
import { freezable, freezeForm } from "./freeze-form.js";
import { pageFrozen } from "./page-frozen.js";

/** At the end of a page of figures: a form that freezes it, for whoever may. */
export function Freezing({ context, path }: { readonly context: Context; readonly path: string }) {
  const page = pageFrozen(path);
  if (!page || !mayDo(context, "freeze-view") || seesOnlyThemselves(context.frame)) return null;
  const subject = freezable(page, context);
  if (subject === null) return null;
  return (
    <details class="block freezing" open={context.outcome?.act === freezeForm.act}>
      <summary>Freeze this view</summary>
      <p>
        What the page shows now is kept under an address that stays, with its hash.{" "}
        <a href="/frozen">What was frozen before</a>
      </p>
      <FormView context={context} form={freezeForm} subject={subject} />
    </details>
  );
}
