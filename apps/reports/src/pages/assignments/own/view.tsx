import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../../address/page.js";
import type { OwnAssignmentsQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { Unanswered } from "../../../states/unanswered.js";
import { SeenBy } from "../../seen-by.js";
import { Filled, GivenMarks } from "../given-marks.js";
import { handInName, lateness } from "../words.js";

type OwnPiece = OwnAssignmentsQuery["trainees"]["nodes"][number]["assignments"]["nodes"][number];

/** What the reader is set, the newest first, with marks and feedback where they were sent. */
export function ownAssignmentsView({ trainees, readers }: OwnAssignmentsQuery, _: Context): Content {
  const [own] = trainees.nodes;
  if (!own) throw new Unanswered("NOT_ALLOWED", "This page is for those who are in training themselves.");
  const pieces = own.assignments.nodes.toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  const due = pieces.filter(({ handInState }) => handInState === "DUE").length;
  const back = pieces.filter(({ sentOn }) => sentOn !== null).length;
  return {
    answer:
      pieces.length === 0
        ? "You are set no assignment yet."
        : `${due === 1 ? "1 assignment is" : `${due} assignments are`} to be handed in; ${back === 1 ? "1 has" : `${back} have`} come back with a mark.`,
    body: (
      <>
        {pieces.length === 0 ? (
          <State title="Nothing is set">
            <p>Assignments stand here from the day on which they are set.</p>
          </State>
        ) : null}
        {pieces.map((piece) => (
          <OwnWork key={piece.id} piece={piece} />
        ))}
        <SeenBy readers={readers} />
      </>
    ),
  };
}

function OwnWork({ piece }: { readonly piece: OwnPiece }) {
  const { id, assignment, dueOn, handInState, receivedOn, daysLate, sentOn, marks, feedback } = piece;
  const written = feedback.find(({ isCurrent }) => isCurrent);
  return (
    <section class="block" aria-labelledby={`piece-${id}`}>
      <h2 id={`piece-${id}`}>{assignment.title}</h2>
      <p>
        {handInName[handInState]}
        {receivedOn ? ` on ${longDate(receivedOn)}${lateness(daysLate)}` : `; due on ${longDate(dueOn)}`}.
        {dueOn > assignment.handInBy
          ? ` You have more time: until ${longDate(dueOn)}; everybody else has until ${longDate(assignment.handInBy)}.`
          : ""}
      </p>
      {sentOn === null ? (
        <p>Mark and feedback are sent on {longDate(assignment.releaseOn)}, and to nobody before.</p>
      ) : (
        <>
          <GivenMarks marks={marks} />
          {written ? <Filled answers={written.answers} /> : <p>No feedback was written.</p>}
        </>
      )}
    </section>
  );
}
