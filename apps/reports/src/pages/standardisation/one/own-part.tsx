import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { TableView } from "../../../table/table-view.js";
import { markingForm } from "./marking-form.js";
import { marksTable } from "./marks-table.js";
import type { OneExercise } from "./exercise.js";

interface Props {
  readonly exercise: OneExercise;
  readonly own: OneExercise["participants"][number];
  readonly context: Context;
}

/** The reader's own part: the form for their marks on its days, what they gave, and how it differs when it is released. */
export function OwnPart({ exercise, own, context }: Props) {
  const { opensOn, closesOn, releasedOn, assignment } = exercise;
  const { today } = context.frame.provider;
  const isOpen = releasedOn === null && opensOn <= today && today <= closesOn;
  return (
    <section class="block" aria-labelledby="own">
      <h2 id="own">{releasedOn === null ? "Your marks" : "Your result"}</h2>
      {releasedOn === null ? (
        <p>
          Mark each script by itself, as you will mark the assignment. What was agreed, and what others give,
          is hidden from you until results are released; nobody else sees your marks until then.
        </p>
      ) : null}
      {isOpen && assignment ? (
        <FormView
          context={context}
          form={markingForm}
          subject={{ ...exercise, participants: [own], scale: assignment.scale }}
        />
      ) : own.marks.length > 0 ? (
        <TableView
          address={context.address}
          table={marksTable("What you gave", exercise.scripts, own.marks, releasedOn !== null)}
        />
      ) : (
        <p>You have marked no script.</p>
      )}
    </section>
  );
}
