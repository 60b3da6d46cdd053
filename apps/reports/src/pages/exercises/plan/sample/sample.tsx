import type { Context } from "../../../../address/page.js";
import { FormView } from "../../../../forms/view/form-view.js";
import type { ExercisePlanQuery } from "../../../../generated/documents.js";
import { TableView } from "../../../../table/table-view.js";
import type { Table } from "../../../../table/table.js";
import { longInstant } from "../../../../words/dates.js";
import { linkTo } from "../../../../address/link.js";
import { capital } from "../../../../words/words.js";
import { pieces } from "../../words.js";
import { Figures } from "./figures.js";
import { givenFirst } from "../../given.js";
import { pieceName } from "../../piece-name.js";
import { type Grades, gradesOf } from "../../policy/grades.js";
import { whyNotForm } from "./why-not.js";

type Exercise = NonNullable<ExercisePlanQuery["exercise"]>;
type Plan = Exercise["plans"][number];
type PlanFigures = NonNullable<Plan["figures"]>;

/** The newest sample: what it covers, every piece with its reasons, and why another is not in. */
export function Sample({ exercise, context }: { readonly exercise: Exercise; readonly context: Context }) {
  const plan = exercise.plans.at(-1);
  if (!plan) return null;
  const { figures } = plan;
  const grades = gradesOf(exercise, context);
  return (
    <section class="block" aria-labelledby="sample">
      <h2 id="sample">{plan.isAccepted ? "The sample" : "The sample that was drawn"}</h2>
      <p>
        {pieces(plan.sampled)} out of {plan.population}, drawn on {longInstant(plan.draftedAt)}
        {plan.draftedBy?.name ? ` by ${plan.draftedBy.name}` : ""}
        {plan.isAccepted ? ", and accepted" : ""}.
        {plan.sequence > 1 ? ` It is drawing ${plan.sequence}: every earlier one is kept.` : ""}
      </p>
      {figures ? (
        <>
          <Figures figures={figures} grades={grades} context={context} />
          <Rows figures={figures} grades={grades} context={context} />
        </>
      ) : (
        <p class="notice">
          {exercise.blindPieces > 0
            ? `You have ${pieces(exercise.blindPieces)} to judge blind: what the sample covers would tell their marks, and is shown when they are in.`
            : "What the sample covers is shown to those who plan for all of the exercise."}
        </p>
      )}
    </section>
  );
}

interface RowsProps {
  readonly figures: PlanFigures;
  readonly grades: Grades;
  readonly context: Context;
}

function Rows({ figures, grades, context }: RowsProps) {
  const sampled = figures.pieces.filter(({ isSampled }) => isSampled);
  const left = figures.pieces.length - sampled.length;
  const asked = context.outcome?.act === whyNotForm.act ? context.outcome.done : null;
  const about = figures.pieces.find(({ key }) => key === asked?.["key"]);
  return (
    <>
      <h3>Every piece, and why it is in</h3>
      <TableView table={piecesTable(sampled, grades, context)} address={context.address} />
      {left > 0 ? (
        <>
          <h3>Why is this one not in?</h3>
          {about && figures.whyNot ? (
            <p class="notice" role="status">
              <strong>{pieceName(about)}.</strong> {figures.whyNot}
            </p>
          ) : null}
          <FormView context={context} form={whyNotForm} subject={figures.pieces} />
        </>
      ) : null}
    </>
  );
}

function piecesTable(sampled: PlanFigures["pieces"], grades: Grades, { address, words }: Context): Table {
  return {
    caption: "The pieces of the sample",
    columns: [
      { label: "Piece" },
      { label: "Assessor", numeric: true },
      { label: capital(words.one("subject")) },
      { label: capital(grades.one) },
      { label: "Why it is in" },
    ],
    rows: sampled.map((piece) => ({
      key: piece.key,
      cells: [
        {
          text: pieceName(piece),
          ...(piece.trainee && { href: linkTo(address, `/trainees/${piece.trainee.id}`) }),
        },
        { text: String(piece.assessorNumber) },
        { text: piece.subject?.name ?? "" },
        { text: givenFirst({ ...piece, firstMark: piece.value }, grades) },
        { text: piece.reasons.join(" "), lines: piece.reasons },
      ],
    })),
  };
}
