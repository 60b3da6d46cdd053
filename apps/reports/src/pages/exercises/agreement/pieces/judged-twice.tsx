import type { Context } from "../../../../address/page.js";
import { FormView } from "../../../../forms/view/form-view.js";
import type { ExerciseAgreementQuery, JudgedPieceFragment } from "../../../../generated/documents.js";
import { TableView } from "../../../../table/table-view.js";
import { Paging } from "../../../paging.js";
import { nameable } from "../../plan/moderators/allocation.js";
import { givenAgain, givenFirst } from "../../given.js";
import { pieceName } from "../../piece-name.js";
import { type Grades, gradesOf } from "../../policy/grades.js";
import { escalationForm } from "./escalation-form.js";

interface Props {
  readonly data: ExerciseAgreementQuery;
  readonly exercise: NonNullable<ExerciseAgreementQuery["exercise"]>;
  readonly context: Context;
  readonly isActing: boolean;
}

/** Every piece with what was given first and by moderators, and the form that gives one to a third person. */
export function JudgedTwice({ data, exercise, context, isActing }: Props) {
  const { nodes, totalCount, pageInfo } = exercise.pieces;
  const people = nameable(data);
  const grades = gradesOf(exercise, context);
  const judgedTwice = nodes.filter(isJudgedTwice);
  if (totalCount === 0) return null;
  return (
    <section class="block" aria-labelledby="pieces">
      <h2 id="pieces">Pieces</h2>
      <TableView
        address={context.address}
        table={{
          caption: "What was given first, and by moderators",
          columns: [
            { label: "Piece" },
            { label: "Assessor", numeric: true },
            { label: "First given" },
            { label: "Moderators" },
          ],
          rows: nodes.map((piece) => {
            const given = givenBy(piece, grades);
            return {
              key: piece.pieceKey,
              cells: [
                {
                  text: `${pieceName(piece)}${piece.isAdded ? " (added)" : ""}${piece.isWithdrawn ? " (has left)" : ""}`,
                },
                { text: String(piece.assessorNumber) },
                { text: piece.sealed === null ? givenFirst(piece, grades) : "Hidden" },
                { text: given.join(" "), lines: given },
              ],
            };
          }),
        }}
      />
      <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      {isActing && judgedTwice.length > 0 && people.length > 0 ? (
        <>
          <h3>Give a piece to a third person</h3>
          <p>
            Where assessor and moderator cannot agree, where one of the two passes it and the other does not,
            or where what was given has changed since.
          </p>
          <FormView context={context} form={escalationForm} subject={{ ...exercise, judgedTwice, people }} />
        </>
      ) : null}
    </section>
  );
}

/** Whether somebody has judged it a second time, and nobody is to judge it now. */
export function isJudgedTwice({
  allotments,
  isWithdrawn,
}: Pick<JudgedPieceFragment, "allotments" | "isWithdrawn">): boolean {
  const living = allotments.filter(({ releasedAt }) => releasedAt === null);
  return !isWithdrawn && living.length > 0 && living.every(({ judgedAt }) => judgedAt !== null);
}

function givenBy({ allotments }: JudgedPieceFragment, grades: Grades): string[] {
  const living = allotments.filter(({ releasedAt }) => releasedAt === null);
  if (living.length === 0) return ["On nobody’s desk."];
  return living.map((given) => {
    const { moderator, position, judgedAt, finding, raisesConcern } = given;
    const who = moderator?.name ?? (position === 2 ? "A moderator" : "A third person");
    if (judgedAt === null) return `${who}: not judged yet.`;
    const what = [givenAgain(given, grades), raisesConcern ? "a concern" : null, finding]
      .filter(Boolean)
      .join("; ");
    return `${who}: ${what === "" ? "judged" : what}`.replace(/\.?$/u, ".");
  });
}
