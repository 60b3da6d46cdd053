import type { Context } from "../../../../address/page.js";
import type { ExerciseAgreementQuery } from "../../../../generated/documents.js";
import { TableView } from "../../../../table/table-view.js";
import { longInstant } from "../../../../words/dates.js";
import { capital } from "../../../../words/words.js";
import { pieceName } from "../../piece-name.js";
import { gradesOf } from "../../policy/grades.js";

type Exercise = NonNullable<ExerciseAgreementQuery["exercise"]>;

/** What moderation has moved, piece by piece, before and after. */
export function Changes({ exercise, context }: { readonly exercise: Exercise; readonly context: Context }) {
  const { changes } = exercise;
  if (changes.length === 0) return null;
  const grades = gradesOf(exercise, context);
  return (
    <section class="block" aria-labelledby="changes">
      <h2 id="changes">What was moved</h2>
      <TableView
        address={context.address}
        table={{
          caption: `${capital(grades.areMarks ? grades.many : context.words.many("judgement"))} that moderation changed`,
          columns: [
            { label: "Piece" },
            { label: "Before" },
            { label: "After" },
            { label: "Why" },
            { label: "When" },
          ],
          rows: changes.map((change) => ({
            key: change.pieceKey,
            cells: [
              { text: pieceName(change) },
              { text: grades.named(change.valueBefore) },
              { text: grades.named(change.valueAfter) },
              { text: change.reason === "adjustment" ? "Moved together" : "A single piece" },
              { text: longInstant(change.appliedAt) },
            ],
          })),
        }}
      />
    </section>
  );
}
