import type { Context } from "../../../address/page.js";
import { ActForm } from "../act-form.js";
import { Entry } from "../entry.js";

/** Makes somebody known. */
export function Invite({ context }: { context: Context }) {
  const of = { act: "invite" };
  return (
    <section class="block" aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <p>
        You are shown a link that lets them sign in for the first time, within seven days. Send it to them
        yourself; then give them a role.
      </p>
      <ActForm context={context} act="invite" button="Make the invitation">
        <Entry context={context} of={of} name="givenNames" label="Given names" />
        <Entry context={context} of={of} name="familyName" label="Family name" />
        <Entry context={context} of={of} name="email" label="Email address at work" type="email" />
      </ActForm>
    </section>
  );
}
