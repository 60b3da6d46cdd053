import { addDays, longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import type { StandardisationListQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { list } from "../../../words/numbers.js";
import { peopleByName } from "../../people-by-name.js";
import { howFar, scripts } from "../words.js";
import { openForm, type ToOpen } from "./open-form.js";

/** What the page knows when there is such an assignment. */
type Found = StandardisationListQuery & {
  readonly assignment: NonNullable<StandardisationListQuery["assignment"]>;
};

/** The exercises before an assignment is marked, and the form that opens one. */
export function listView(data: Found, context: Context): Content {
  const { assignment } = data;
  const { standardisations: exercises } = assignment;
  const own = exercises.filter(({ ownVersion, releasedOn }) => ownVersion !== null && releasedOn === null);
  return {
    heading: `Standardisation: ${assignment.title}`,
    back: { href: linkTo(context.address, `/assignments/${assignment.id}`), label: assignment.title },
    answer: `${
      exercises.length === 0
        ? "Nothing has been standardised that you can see"
        : exercises.length === 1
          ? "There is 1 exercise"
          : `There are ${exercises.length} exercises`
    }; marking opens on ${longDate(assignment.markingOpensOn)}.${own.length === 0 ? "" : ` You take part in ${own.length === 1 ? "one that is" : `${own.length} that are`} still open.`}`,
    body: (
      <>
        {exercises.length === 0 ? (
          <State title="No exercise is there">
            <p>
              Before they mark, markers each mark the same few scripts, whose marks were agreed beforehand.
              Whoever marks as was agreed is ready; each sees their own result first, and nobody is ranked.
            </p>
          </State>
        ) : (
          <div class="block">
            <TableView table={exercisesTable(data, context)} address={context.address} />
          </div>
        )}
        <Opening data={data} context={context} />
      </>
    ),
  };
}

function Opening({ data, context }: { readonly data: Found; readonly context: Context }) {
  if (!mayDo(context, "plan-moderation")) return null;
  if (!context.frame.viewer.scope.seesNames)
    return <p class="notice">Whoever sees the names of people opens an exercise: ask the leadership team.</p>;
  return (
    <details class="block" open={context.outcome?.act === openForm.act}>
      <summary>Open an exercise</summary>
      <p>
        What readiness asks is the provider’s rule, and is fixed on the day on which the exercise is opened.
        Choose scripts that say nothing of who wrote them.
      </p>
      <FormView context={context} form={openForm} subject={toOpen(data, context)} />
    </details>
  );
}

function toOpen({ assignment, subjects }: Found, { frame, choice }: Context): ToOpen {
  const { today } = frame.provider;
  const last = addDays(assignment.markingOpensOn, -1);
  const set = assignment.subjects.map(({ code }) => code);
  return {
    assignment,
    subjects: subjects.nodes.filter(
      ({ code }) =>
        (set.length === 0 || set.includes(code)) && choice.subjects.some((one) => one.code === code),
    ),
    ...{ title: null, opensOn: today, closesOn: last < today ? null : last, scripts: [] },
    scale: assignment.scale,
    people: peopleByName({ nodes: assignment.standardisationCandidates ?? [] }),
    participantIds: [],
  };
}

function exercisesTable({ assignment }: Found, { address, frame, words }: Context): Table {
  return {
    caption: "Exercises before marking, the newest first",
    columns: ["Exercise", "About", "Scripts", "How far"].map((label) => ({ label })),
    rows: assignment.standardisations.map((exercise) => ({
      key: exercise.id,
      cells: [
        { text: exercise.title, href: linkTo(address, `/standardisation/${exercise.id}`) },
        {
          text:
            exercise.subjects.length === 0
              ? `All ${words.many("subject")}`
              : list(exercise.subjects.map(({ name }) => name)),
        },
        { text: scripts(exercise.scripts.length) },
        { text: howFar(exercise, frame.provider.today) },
      ],
    })),
  };
}
