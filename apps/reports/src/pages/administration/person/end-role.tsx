import type { Context } from "../../../address/page.js";
import { ActForm } from "../act-form.js";
import { Entry } from "../entry.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { type Holding, holdingDays, holdingName } from "./holdings.js";

interface Props {
  readonly context: Context;
  readonly holding: Holding;
  /** Who holds it. */
  readonly name: string;
}

/** A role that is held, and the way to end it: opened first, then confirmed with a day. */
export function EndRole({ context, holding, name }: Props) {
  const of = { act: holding.role === "MODERATOR" ? "end-moderation" : "end", on: holding.id };
  const refused = refusedForm(context, of);
  const words = holdingName(holding, context);
  return (
    <li>
      <p>
        <strong>{words}</strong>
        <span class="quiet">{holdingDays(holding)}</span>
      </p>
      <details open={refused !== null}>
        <summary>
          End this role<span class="for-screen-readers">: {words}</span>
        </summary>
        <p>
          {name} will see nothing by this role after its last day. A day before the first takes the role back
          as if it had never been given.
        </p>
        <ActForm context={context} {...of} button="Yes, end this role" ends>
          <input type="hidden" name="version" value={String(holding.version)} />
          <Entry
            context={context}
            of={of}
            name="lastDay"
            label="Last day"
            type="date"
            value={context.frame.provider.today}
          />
        </ActForm>
      </details>
    </li>
  );
}
