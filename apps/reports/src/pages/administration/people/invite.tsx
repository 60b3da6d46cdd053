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
        They are sent a letter with a link that lets them sign in for the first time, within seven days. You
        are shown such a link too. Then give them a role.
      </p>
      <ActForm context={context} act="invite" button="Make the invitation">
        <Entry context={context} of={of} name="givenNames" label="Given names" />
        <Entry context={context} of={of} name="familyName" label="Family name" />
        <Entry context={context} of={of} name="email" label="Email address at work" type="email" />
      </ActForm>
    </section>
  );
}
