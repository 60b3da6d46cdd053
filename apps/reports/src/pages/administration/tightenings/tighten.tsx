import { type AccessAct, accessActs, sensitiveFields } from "@reviewpoint/domain/access";
import type { Context } from "../../../address/page.js";
import { roleName } from "../../../words/roles.js";
import { capital } from "../../../words/words.js";
import { ActForm } from "../act-form.js";
import { type Choices, Entry } from "../entry.js";
import { heldRoles } from "../places.js";
import { deedWords, fieldWords, relationWords } from "./rule-words.js";

/** Makes a rule: whose role, about whom, what they may do less, and why. */
export function Tighten({ context }: { context: Context }) {
  const of = { act: "tighten" };
  const { words } = context;
  const choices = (first: string, options: readonly (readonly [string, string])[]): readonly Choices[] => [
    { options: [{ value: "", label: first }] },
    { options: options.map(([value, label]) => ({ value, label: capital(label) })) },
  ];
  const acts = Object.keys(accessActs) as AccessAct[];
  return (
    <section class="block" aria-labelledby="tighten">
      <h2 id="tighten">Narrow what a role may see</h2>
      <p>It counts from everybody’s next page on. A rule only takes away, and can be taken back.</p>
      <ActForm context={context} act="tighten" button="Narrow it">
        <Entry
          context={context}
          of={of}
          name="role"
          label="Role"
          choices={choices(
            "Choose a role",
            heldRoles.map((role) => [role, roleName(role, words)]),
          )}
        />
        <Entry
          context={context}
          of={of}
          name="relation"
          label="About whom"
          choices={choices("Choose about whom", relationWords(words))}
        />
        <Entry
          context={context}
          of={of}
          name="deed"
          label="What they may do less"
          choices={choices(
            "Choose what they do",
            acts.map((act) => [act, deedWords(act, "them", words)]),
          )}
        />
        <Entry
          context={context}
          of={of}
          name="field"
          label="Only hide this"
          hint="Without a choice they may not do it at all."
          optional
          choices={choices(
            "The whole of it",
            Object.keys(sensitiveFields).map((field) => [field, fieldWords(field, words)]),
          )}
        />
        <Entry context={context} of={of} name="reason" label="Why" />
      </ActForm>
    </section>
  );
}
