import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context, Tab } from "../../../address/page.js";
import { Tabs, tabOf } from "../../../figure/tabs.js";
import { FormView } from "../../../forms/view/form-view.js";
import type { ExerciseOpeningQuery } from "../../../generated/documents.js";
import { gradesOf } from "../policy/grades.js";
import { marksOpening, opening, type ToOpen } from "./form.js";

const tabs: readonly Tab[] = [
  { value: "in-use", label: "A policy that is in use" },
  { value: "own", label: "A policy of your own" },
];

/** The form for what is moderated and the kind of policy that was chosen. */
export function openingView(data: ExerciseOpeningQuery, context: Context): Content {
  const isOwn = tabOf(context, tabs) === "own";
  const { assignment = null } = data;
  const { byPreset, byOwn } = assignment ? marksOpening : opening;
  const grades = gradesOf({ assignment, cohort: context.choice.cohort }, context);
  const subject: ToOpen = { ...data, policy: null, grades };
  const fixed = "What is moderated, and by which policies, is fixed from the day on which it is opened.";
  return {
    back: assignment
      ? { href: linkTo(context.address, `/assignments/${assignment.id}`), label: assignment.title }
      : { href: linkTo(context.address, "/exercises"), label: "Exercises" },
    answer: assignment
      ? `${fixed} It is about the marks of “${assignment.title}”, which are moderated from ${longDate(assignment.moderationOpensOn)} to ${longDate(assignment.moderationClosesOn)}.`
      : `${fixed} It is about ${context.choice.cohort.name}.`,
    body: (
      <>
        <Tabs context={context} tabs={tabs} label="Kind of policy" />
        <section class="block" aria-label="The exercise">
          <FormView context={context} form={isOwn ? byOwn : byPreset} subject={subject} />
        </section>
        {assignment ? null : (
          <p class="quiet">
            Marks of a written assignment are moderated from its own page, under{" "}
            <a href={linkTo(context.address, "/assignments")}>Assignments</a>.
          </p>
        )}
      </>
    ),
  };
}
