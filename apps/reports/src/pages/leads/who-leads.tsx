import type { Context } from "../../address/page.js";
import { FormView } from "../../forms/view/form-view.js";
import { refusedForm } from "../../forms/view/refused-form.js";
import { mayDo } from "../../frame/may-do.js";
import { endNamingForm, nameForm, type PointToLead } from "./lead-forms.js";
import type { Lead } from "./led-by.js";

interface Props {
  readonly leads: readonly Lead[];
  readonly point: PointToLead;
  readonly context: Context;
}

const mostInView = 5;

/** Who leads a review point, subject by subject; named and ended by those who may. */
export function WhoLeads({ leads, point, context }: Props) {
  const { choice, words } = context;
  const mayName = mayDo(context, "name-review-leads");
  const isChosen = ({ subject }: Lead) => !choice.subject || subject?.id === choice.subject.id;
  const shown = leads.filter(isChosen);
  // of many, those named stand first and the others are folded away
  const named = shown.filter(({ isNamed }) => isNamed);
  const [first, folded] =
    shown.length > mostInView ? [named, shown.filter(({ isNamed }) => !isNamed)] : [shown, []];
  const candidates = point.candidates.filter(isChosen);
  if (shown.length === 0 && !mayName) return null;
  return (
    <section class="block" aria-labelledby="leads">
      <h2 id="leads">Who leads</h2>
      {shown.length === 0 ? (
        <p>
          No {words.one("subject")} that you see has a {words.one("leadMentor")}.
        </p>
      ) : null}
      <Leads leads={first} context={context} />
      {folded.length > 0 ? (
        <details>
          <summary>
            {words.count(folded.length, "leadMentor")}
            {named.length > 0 ? ` of other ${words.many("subject")}` : ""}
          </summary>
          <Leads leads={folded} context={context} />
        </details>
      ) : null}
      {mayName && candidates.some(({ isNamed }) => !isNamed) ? (
        <details open={refusedForm(context, { act: nameForm.act }) !== null}>
          <summary>Name somebody to lead</summary>
          <FormView context={context} form={nameForm} subject={{ ...point, candidates }} />
        </details>
      ) : null}
    </section>
  );
}

function Leads({ leads, context }: Pick<Props, "leads" | "context">) {
  const { words } = context;
  return (
    <ul class="entries">
      {leads.map((lead) => (
        <li key={`${lead.subject?.id} ${lead.person?.id}`}>
          <p>
            <strong>{lead.person?.name ?? "Somebody"}</strong>
            <span class="quiet">
              {lead.subject?.name}
              {lead.isNamed ? ", named for it" : `, as ${words.one("leadMentor")}`}
            </span>
          </p>
          {lead.id !== null && mayDo(context, "name-review-leads") ? (
            <FormView context={context} form={endNamingForm} subject={lead} on={lead.id} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
