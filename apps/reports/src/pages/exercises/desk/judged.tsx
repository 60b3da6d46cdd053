import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import type { DeskPieceFragment } from "../../../generated/documents.js";
import { TableView } from "../../../table/table-view.js";
import { longInstant } from "../../../words/dates.js";
import { givenAgain, givenFirst } from "../given.js";
import { pieceName } from "../piece-name.js";
import type { Grades } from "../policy/grades.js";

interface Props {
  readonly judged: readonly DeskPieceFragment[];
  readonly grades: Grades;
  readonly context: Context;
}

/** What the moderator gave, beside what was given first where that may be seen by now. */
export function Judged({ judged, grades, context }: Props) {
  const sealed = judged.find((piece) => piece.sealed !== null)?.sealed;
  return (
    <section class="block" aria-labelledby="judged">
      <h2 id="judged">Judged</h2>
      {sealed ? <p class="notice">{sealed}</p> : null}
      <TableView
        address={context.address}
        table={{
          caption: "What you gave",
          columns: [
            { label: "Piece" },
            { label: `Your ${grades.one}` },
            { label: "First given" },
            { label: "What you found" },
            { label: "Judged" },
          ],
          rows: judged.map((piece) => ({
            key: piece.id,
            cells: [
              {
                text: pieceName(piece),
                ...(piece.trainee && { href: linkTo(context.address, `/trainees/${piece.trainee.id}`) }),
              },
              { text: (piece.mine && givenAgain(piece.mine, grades)) ?? "Not rated" },
              { text: piece.sealed === null ? givenFirst(piece, grades) : "Hidden" },
              {
                text:
                  [piece.mine?.raisesConcern ? "A concern." : "", piece.mine?.finding ?? ""]
                    .join(" ")
                    .trim() || "–",
              },
              { text: piece.mine?.judgedAt ? longInstant(piece.mine.judgedAt) : "" },
            ],
          })),
        }}
      />
      <p class="quiet">What you gave is recorded once, and is not changed.</p>
    </section>
  );
}
