import type { Context } from "../../../address/page.js";
import { ActForm } from "../act-form.js";
import { refusedForm } from "../../../forms/view/refused-form.js";

/** How the person comes in: another link, or no way in any more. */
export function SignIns({ context, name }: { context: Context; name: string }) {
  return (
    <section class="block" aria-labelledby="sign-ins">
      <h2 id="sign-ins">Signing in</h2>
      <p>
        A new link lets {name} sign in for the first time, or with another account. It ends the one before.
      </p>
      <ActForm context={context} act="invite-again" button="Make a new link" />
      <details open={refusedForm(context, { act: "end-sign-in" }) !== null}>
        <summary>End every way in</summary>
        <p>
          For somebody who has left or lost an account: every account, visit and open invitation of {name}{" "}
          ends at once. Roles stay as they are. To let them in again, make a new link.
        </p>
        <ActForm context={context} act="end-sign-in" button="Yes, end every way in" ends />
      </details>
    </section>
  );
}
