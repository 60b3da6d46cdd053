import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import type { ExerciseDeskQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { ExerciseWays, Facts } from "../facts.js";
import { conflictForm } from "./conflict-form.js";
import { pieceName } from "../piece-name.js";
import { gradesOf } from "../policy/grades.js";
import { pieces } from "../words.js";
import { deskSentence, isOpen } from "./desk-sentence.js";
import { Judged } from "./judged.js";
import { judgingForm } from "./judging-form.js";
import { knownTo } from "./known.js";
import { Scale } from "./scale.js";

type Exercise = NonNullable<ExerciseDeskQuery["exercise"]>;

/** A moderator's desk: what is left to be judged, the form for it, what was judged, and conflicts. */
export function deskView({ schools }: ExerciseDeskQuery, exercise: Exercise, context: Context): Content {
  const desk = exercise.pieces.nodes;
  const open = exercise.left.nodes.filter(isOpen);
  const judged = desk.filter(({ mine }) => mine?.judgedAt);
  const left = desk.filter(({ isWithdrawn, mine }) => isWithdrawn && !mine?.judgedAt);
  const scale = exercise.assignment?.scale ?? null;
  const isByLevel = exercise.kind !== "MENTORING" && scale === null;
  const levels = isByLevel ? [...(exercise.cohort?.framework.levels ?? [])] : [];
  levels.sort((a, b) => a.rank - b.rank);
  const isRunning = exercise.state === "ACCEPTED" || exercise.state === "DECIDED";
  return {
    heading: `My desk: ${exercise.title}`,
    back: { href: linkTo(context.address, "/exercises"), label: "Moderation" },
    answer: deskSentence(desk, context.frame.provider.today, {
      open: exercise.left.totalCount - exercise.left.nodes.length + open.length,
      all: exercise.pieces.totalCount,
    }),
    body: (
      <>
        <ExerciseWays context={context} id={exercise.id} />
        <section class="block" aria-label="What it is about">
          <Facts exercise={exercise} context={context} />
        </section>
        {desk.length === 0 ? (
          <State title="Your desk is empty">
            <p>
              {exercise.sampled === 0
                ? "No sample has been accepted yet. Pieces come to desks after that."
                : "Whoever plans the exercise gives pieces to moderators. None has been given to you, or a conflict that you declared took them away."}
            </p>
          </State>
        ) : null}
        {open.length > 0 ? (
          <section class="block" aria-labelledby="open">
            <h2 id="open">To be judged</h2>
            <p>
              {exercise.isBlind
                ? "Judge each piece from the work itself. What was given first is hidden from you everywhere until the last of yours is in."
                : "Judge each piece from the work itself; what was given first stands beside it."}{" "}
              What you leave out can be judged later.
            </p>
            {exercise.left.totalCount > exercise.left.nodes.length ? (
              <p>The first {open.length} are shown; the next follow as these are judged.</p>
            ) : null}
            <p class="ways">
              {open.map((piece) =>
                piece.trainee ? (
                  <a href={linkTo(context.address, `/trainees/${piece.trainee.id}`)}>
                    The work of piece {pieceName(piece)}
                  </a>
                ) : null,
              )}
            </p>
            <Scale open={open} context={context} />
            <FormView
              context={context}
              form={judgingForm}
              subject={{ exerciseId: exercise.id, open, levels, scale }}
            />
          </section>
        ) : null}
        {judged.length > 0 ? (
          <Judged judged={judged} grades={gradesOf(exercise, context)} context={context} />
        ) : null}
        {left.length > 0 ? (
          <p class="notice">
            {pieces(left.length)} {left.length === 1 ? "is" : "are"} of a {context.words.one("trainee")} who
            has left: neither judged nor waited for.
          </p>
        ) : null}
        {isRunning ? (
          <section class="block" aria-labelledby="conflicts">
            <h2 id="conflicts">Conflicts</h2>
            <p>
              Whoever is close to the person whose work it is, to the one who judged it first, or to the{" "}
              {context.words.one("school")}, does not judge it.
            </p>
            <FormView
              context={context}
              form={conflictForm}
              subject={knownTo(exercise.id, desk, schools.nodes)}
            />
          </section>
        ) : null}
      </>
    ),
  };
}
