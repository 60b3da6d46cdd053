import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { Form } from "../../../forms/declare/form.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { Paging } from "../../paging.js";
import { traineeName } from "../../trainee-name.js";
import { handInName, lateness, markingName, phaseOf } from "../words.js";
import {
  allotForm,
  extendForm,
  extendTraineeForm,
  handInForm,
  markersOf,
  type OneAssignment,
  toAllot,
} from "./forms.js";

/** An assignment: its days, each piece of work, and what can be done about them. */
export function assignmentView(data: OneAssignment, context: Context): Content {
  const { assignment } = data;
  const { pieces, counts } = assignment;
  return {
    heading: assignment.title,
    back: { href: linkTo(context.address, "/assignments"), label: "Assignments" },
    answer: counts
      ? `${phaseOf(assignment, context.frame.provider.today)}: of ${counts.pieces === 1 ? "1 piece" : `${counts.pieces} pieces`} of work, ${counts.handedIn + counts.handedInLate} came in, ${counts.marked} are marked and ${counts.sent} are sent.`
      : `${phaseOf(assignment, context.frame.provider.today)}.`,
    body: (
      <>
        <Days assignment={assignment} />
        {pieces.nodes.length === 0 ? (
          <Nobody search={context.address.parameters.search} />
        ) : (
          <TableView table={piecesTable(data, context)} address={context.address} />
        )}
        <Paging
          context={context}
          shown={pieces.nodes.length}
          total={pieces.totalCount}
          pageInfo={pieces.pageInfo}
        />
        {mayDo(context, "read-moderation") ? (
          <p class="ways">
            <a href={linkTo(context.address, `/assignments/${assignment.id}/standardisation`)}>
              Standardise its marking
            </a>
            {mayDo(context, "plan-moderation") ? (
              <a href={linkTo(context.address, `/assignments/${assignment.id}/moderate`)}>
                Moderate its marks
              </a>
            ) : null}
          </p>
        ) : null}
        <Extensions assignment={assignment} />
        <Acts data={data} context={context} />
      </>
    ),
  };
}

function Nobody({ search }: { readonly search: string | undefined }) {
  return search === undefined ? (
    <State title="Nobody whom you see is set this">
      <p>It is set to others of the cohort.</p>
    </State>
  ) : (
    <State title={`Nobody who is set this matches “${search}”`}>
      <p>Search for another part of the name, or clear the search.</p>
    </State>
  );
}

function Days({ assignment }: { readonly assignment: OneAssignment["assignment"] }) {
  const between = (from: string, to: string) => `${longDate(from)} to ${longDate(to)}`;
  return (
    <dl class="record">
      <div>
        <dt>Handed in by</dt>
        <dd>{longDate(assignment.handInBy)}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>{between(assignment.markingOpensOn, assignment.markingClosesOn)}</dd>
      </div>
      <div>
        <dt>Moderated</dt>
        <dd>{between(assignment.moderationOpensOn, assignment.moderationClosesOn)}</dd>
      </div>
      <div>
        <dt>Marks and feedback sent</dt>
        <dd>{longDate(assignment.releaseOn)}, and held until then</dd>
      </div>
    </dl>
  );
}

function Extensions({ assignment }: { readonly assignment: OneAssignment["assignment"] }) {
  const { extensions } = assignment;
  if (!extensions || extensions.length === 0) return null;
  const what = { HAND_IN: "to hand in", MARKING: "to mark", MODERATION: "to moderate" } as const;
  return (
    <section class="block" aria-labelledby="extensions">
      <h2 id="extensions">Who has more time</h2>
      <ul class="entries">
        {extensions.map(({ id, person, extends: of, untilOn, reason }) => (
          <li key={id}>
            <p>
              <strong>{person?.name ?? "Somebody"}</strong>
              <span class="quiet">
                {what[of]} until {longDate(untilOn)}
              </span>
            </p>
            <p class="written">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ data, context }: { readonly data: OneAssignment; readonly context: Context }) {
  const { assignment } = data;
  const may = (act: Parameters<typeof mayDo>[1]) => mayDo(context, act);
  const acts: readonly (readonly [string, Form<OneAssignment>, boolean])[] = [
    ["Allot pieces to a marker", allotForm, may("allot-marker") && toAllot(assignment).length > 0],
    ["Record what came in", handInForm, may("record-submission") && assignment.pieces.nodes.length > 0],
    [
      "Give more time to hand in",
      extendTraineeForm,
      may("grant-extension") && assignment.pieces.nodes.length > 0,
    ],
    ["Give a marker more time", extendForm, may("set-assignment") && markersOf(assignment).length > 0],
  ];
  return (
    <>
      {acts.map(([opens, form, isThere]) =>
        isThere ? (
          <details key={form.act} class="block" open={context.outcome?.act === form.act}>
            <summary>{opens}</summary>
            <FormView context={context} form={form} subject={data} />
          </details>
        ) : null,
      )}
    </>
  );
}

/** A piece of work a row. */
export function piecesTable({ assignment }: OneAssignment, { words, address }: Context): Table {
  return {
    caption: "Pieces of work",
    columns: ["Whose", "Due", "Handed in", "Marking", "Marker"].map((label) => ({ label })),
    rows: assignment.pieces.nodes.map((piece) => ({
      key: piece.id,
      cells: [
        { text: traineeName(piece.trainee, words), href: linkTo(address, `/marking/${piece.id}`) },
        { text: longDate(piece.dueOn), file: piece.dueOn },
        {
          text: `${handInName[piece.handInState]}${piece.receivedOn ? ` on ${longDate(piece.receivedOn)}` : ""}${lateness(piece.daysLate)}`,
        },
        {
          text: piece.sentOn
            ? `Sent on ${longDate(piece.sentOn)}`
            : piece.markingState
              ? markingName[piece.markingState]
              : "Not shown to you",
        },
        { text: piece.marker?.name ?? "–" },
      ],
    })),
  };
}
