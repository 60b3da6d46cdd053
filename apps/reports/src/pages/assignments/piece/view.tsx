import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { traineeName } from "../../trainee-name.js";
import { Filled, GivenMarks } from "../given-marks.js";
import { handInName, lateness, markingName } from "../words.js";
import { feedbackForm, firstMark, markForm, type Piece } from "./forms.js";

/** A piece of work: what came in, the marks, and for its marker the two forms. */
export function pieceView(piece: Piece, context: Context): Content {
  const { assignment, trainee, marker } = piece;
  const isMine = marker !== null && marker.id === context.frame.viewer.person?.id;
  const mayMark = isMine && mayDo(context, "mark-work");
  const written = piece.feedback.find(({ isCurrent }) => isCurrent);
  return {
    heading: `${assignment.title}: ${traineeName(trainee, context.words)}`,
    back: isMine
      ? { href: linkTo(context.address, "/marking"), label: "My marking" }
      : { href: linkTo(context.address, `/assignments/${assignment.id}`), label: assignment.title },
    answer: answerOf(piece),
    body: (
      <>
        <section class="block" aria-labelledby="mark">
          <h2 id="mark">The mark</h2>
          {piece.marks.length === 0 ? (
            <p>No mark is shown to you, or none is given yet.</p>
          ) : (
            <GivenMarks marks={piece.marks} />
          )}
          {mayMark ? (
            <FormView context={context} form={markForm} subject={piece} on={piece.id} />
          ) : (
            <Filled answers={firstMark(piece)?.answers ?? []} />
          )}
        </section>
        <section class="block" aria-labelledby="feedback">
          <h2 id="feedback">Feedback to the {context.words.one("trainee")}</h2>
          {mayMark ? (
            <>
              {piece.feedbackDraft ? <p class="notice">Below is your draft: nobody else sees it.</p> : null}
              <FormView context={context} form={feedbackForm} subject={piece} on={piece.id} />
            </>
          ) : written ? (
            <Filled answers={written.answers} />
          ) : (
            <p>No feedback is shown to you, or none is written yet.</p>
          )}
        </section>
      </>
    ),
  };
}

function answerOf({
  handInState,
  receivedOn,
  daysLate,
  markingState,
  markingClosesOn,
  sentOn,
  assignment,
}: Piece) {
  const came = `${handInName[handInState]}${receivedOn ? ` on ${longDate(receivedOn)}` : ""}${lateness(daysLate)}.`;
  const marking =
    markingState === null
      ? ""
      : ` ${markingName[markingState]}${markingState === "DUE" && markingClosesOn ? ` by ${longDate(markingClosesOn)}` : ""}.`;
  const told = sentOn
    ? ` Sent on ${longDate(sentOn)}.`
    : ` Marks and feedback are held until ${longDate(assignment.releaseOn)}.`;
  return `${came}${marking}${told}`;
}
