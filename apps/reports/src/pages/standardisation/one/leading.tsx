import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { TableView } from "../../../table/table-view.js";
import { peopleByName } from "../../people-by-name.js";
import { scripts } from "../words.js";
import { changeForm, changeLaterForm, releaseForm } from "./leading-forms.js";
import type { OneExercise } from "./exercise.js";

interface Props {
  readonly exercise: OneExercise;
  readonly context: Context;
}

/** What whoever leads sees and does: scripts with agreed marks, how far people are, changes, and the release. */
export function Leading({ exercise, context }: Props) {
  const { participants, releasedOn, scripts: all } = exercise;
  const marked = participants.reduce((total, one) => total + one.marked, 0);
  return (
    <>
      <section class="block" aria-labelledby="scripts">
        <h2 id="scripts">The scripts</h2>
        <TableView
          address={context.address}
          table={{
            caption: "Scripts and agreed marks",
            columns: [{ label: "Script" }, { label: "Agreed", numeric: true }, { label: "Read in" }],
            rows: all.map(({ id, label, agreed, document }) => ({
              key: id,
              cells: [{ text: label }, { text: agreed ?? "–" }, { text: document ?? "–" }],
            })),
          }}
        />
      </section>
      {releasedOn === null ? (
        <section class="block" aria-labelledby="how-far">
          <h2 id="how-far">How far they are</h2>
          <p>
            What they give is theirs alone until you release the results; you see how many scripts each has
            marked.
          </p>
          <TableView
            address={context.address}
            table={{
              caption: "Who takes part, by name",
              columns: [{ label: "Who" }, { label: "Marked", numeric: true }],
              rows: participants.map(({ id, person, marked: own }) => ({
                key: id,
                cells: [
                  { text: person?.name ?? "Name not shown" },
                  { text: `${own} of ${scripts(all.length)}` },
                ],
              })),
            }}
          />
          {marked > 0 ? (
            <FormView context={context} form={releaseForm} subject={exercise} />
          ) : (
            <p class="quiet">Results can be released when somebody has marked a script.</p>
          )}
        </section>
      ) : null}
      {releasedOn === null ? <Changing exercise={exercise} context={context} hasBegun={marked > 0} /> : null}
    </>
  );
}

function Changing({ exercise, context, hasBegun }: Props & { readonly hasBegun: boolean }) {
  const { frame, outcome } = context;
  if (!exercise.assignment || !frame.viewer.scope.seesNames) return null;
  const form = hasBegun ? changeLaterForm : changeForm;
  const subject = {
    ...exercise,
    scale: exercise.assignment.scale,
    people: peopleByName({ nodes: exercise.assignment.standardisationCandidates ?? [] }),
    participantIds: exercise.participants.flatMap(({ person }) => person?.id ?? []),
  };
  return (
    <details class="block" open={outcome?.act === form.act}>
      <summary>Change this exercise</summary>
      <p>
        {hasBegun
          ? "Somebody has marked a script: scripts and agreed marks stay as they are, and so does whoever has marked."
          : "Nobody has marked a script: everything can be corrected."}
      </p>
      <FormView context={context} form={form} subject={subject} />
    </details>
  );
}
