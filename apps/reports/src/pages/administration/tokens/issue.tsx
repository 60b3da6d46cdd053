import type { Context } from "../../../address/page.js";
import { capital } from "../../../words/words.js";
import { ActForm } from "../act-form.js";
import { Entry } from "../entry.js";
import { placeChoices, type Places, roleChoices } from "../places.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { actWords, tokenActs } from "./token-acts.js";

/** Issues a token. */
export function Issue({ context, places }: { context: Context; places: Places }) {
  const of = { act: "issue" };
  const refused = refusedForm(context, { act: "issue" });
  const actsRefused = refused?.refusals.find(({ field }) => field === "acts");
  return (
    <section class="block" aria-labelledby="issue">
      <h2 id="issue">Issue a token</h2>
      <p>A token reads, and changes nothing. Its text is shown once, after you press the button.</p>
      <ActForm context={context} act="issue" button="Issue this token">
        <Entry context={context} of={of} name="name" label="What it is for" />
        <Entry
          context={context}
          of={of}
          name="until"
          label="Last day"
          type="date"
          hint="Within a year from today."
        />
        <Entry context={context} of={of} name="role" label="Stands in for" choices={roleChoices(context)} />
        <Entry
          context={context}
          of={of}
          name="place"
          label="Where"
          optional
          choices={placeChoices(places, context)}
        />
        <fieldset class="choices" aria-describedby={actsRefused ? "acts-refused" : undefined}>
          <legend>It may</legend>
          {actsRefused ? (
            <p class="field-refused" id="acts-refused">
              {actsRefused.message}
            </p>
          ) : null}
          {tokenActs.map((act) => (
            <label>
              <input
                type="checkbox"
                name={`act-${act}`}
                checked={refused?.sent[`act-${act}`] !== undefined}
              />
              {capital(actWords(act, context.words))}
            </label>
          ))}
        </fieldset>
      </ActForm>
    </section>
  );
}
