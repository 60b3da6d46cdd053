import type { Context } from "../../../address/page.js";
import { capital } from "../../../words/words.js";
import { ActForm } from "../act-form.js";
import { type Choices, Entry } from "../entry.js";

interface Named {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly context: Context;
  readonly places: { readonly subjects: Named; readonly cohorts: Named };
}

/** Lets the person in as a moderator from outside: to a part, and until a day. */
export function LetIn({ context, places: { subjects, cohorts } }: Props) {
  const of = { act: "let-in" };
  const { words, frame } = context;
  const choices = (first: string, { nodes }: Named): readonly Choices[] => [
    { options: [{ value: "", label: first }, ...nodes.map(({ id, name }) => ({ value: id, label: name }))] },
  ];
  return (
    <section class="block" aria-labelledby="let-in">
      <h2 id="let-in">Let in to moderate</h2>
      <p>
        For a moderator from outside. They see the {words.many("judgement")} and figures of what you choose,
        without names, up to the last day.
      </p>
      <ActForm context={context} act={of.act} button="Let them in">
        <Entry
          context={context}
          of={of}
          name="subjectId"
          label={capital(words.one("subject"))}
          choices={choices(`Choose a ${words.one("subject")}`, subjects)}
        />
        <Entry
          context={context}
          of={of}
          name="cohortId"
          label={`Only this ${words.one("cohort")}`}
          optional
          choices={choices(`Every ${words.one("cohort")}`, cohorts)}
        />
        <Entry
          context={context}
          of={of}
          name="from"
          label="First day"
          type="date"
          value={frame.provider.today}
        />
        <Entry context={context} of={of} name="until" label="Last day" type="date" />
      </ActForm>
    </section>
  );
}
