import type { Context } from "../../../address/page.js";
import { ActForm } from "../act-form.js";
import { Entry } from "../entry.js";
import { placeChoices, type Places, roleChoices } from "../places.js";

/** Gives the person a role somewhere, from a day. */
export function Grant({ context, places }: { context: Context; places: Places }) {
  const of = { act: "grant" };
  const { today } = context.frame.provider;
  return (
    <section class="block" aria-labelledby="grant">
      <h2 id="grant">Give a role</h2>
      <ActForm context={context} act="grant" button="Give this role">
        <Entry context={context} of={of} name="role" label="Role" choices={roleChoices(context)} />
        <Entry
          context={context}
          of={of}
          name="place"
          label="Where"
          optional
          choices={placeChoices(places, context)}
        />
        <Entry context={context} of={of} name="from" label="First day" type="date" value={today} />
        <Entry context={context} of={of} name="until" label="Last day" type="date" optional />
      </ActForm>
    </section>
  );
}
