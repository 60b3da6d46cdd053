import { linkTo } from "../../../address/link.js";
import type { Content, Context, Tab } from "../../../address/page.js";
import { Tabs, tabOf } from "../../../figure/tabs.js";
import { FormView } from "../../../forms/view/form-view.js";
import type { ExerciseOpeningQuery } from "../../../generated/documents.js";
import { openByOwn, openByPreset } from "./form.js";

const tabs: readonly Tab[] = [
  { value: "in-use", label: "A policy that is in use" },
  { value: "own", label: "A policy of your own" },
];

/** The form for the kind of policy that was chosen. */
export function openingView(data: ExerciseOpeningQuery, context: Context): Content {
  const isOwn = tabOf(context, tabs) === "own";
  return {
    back: { href: linkTo(context.address, "/exercises"), label: "Exercises" },
    answer: `What is moderated, and by which policies, is fixed from the day on which it is opened. It is about ${context.choice.cohort.name}.`,
    body: (
      <>
        <Tabs context={context} tabs={tabs} label="Kind of policy" />
        <section class="block" aria-label="The exercise">
          {isOwn ? (
            <FormView context={context} form={openByOwn} subject={{ ...data, policy: null }} />
          ) : (
            <FormView context={context} form={openByPreset} subject={data} />
          )}
        </section>
      </>
    ),
  };
}
