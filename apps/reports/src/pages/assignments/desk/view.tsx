import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { MarkingDeskQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { Paging } from "../../paging.js";
import { traineeName } from "../../trainee-name.js";
import { lateness, markingName } from "../words.js";

/** What the reader is to mark, the next first. */
export function deskView(data: MarkingDeskQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.viewer.person.marking;
  const left = nodes.filter(({ markingState }) => markingState === "DUE" || markingState === "LATE").length;
  const late = nodes.filter(({ markingState }) => markingState === "LATE").length;
  return {
    answer:
      totalCount === 0
        ? "Nobody has given you anything to mark."
        : `${left === 1 ? "1 piece waits" : `${left} pieces wait`} to be marked${late === 0 ? "" : `, ${late} of them late`}.`,
    body:
      totalCount === 0 ? (
        <State title="Your desk is empty">
          <p>Pieces of work stand here when they are allotted to you.</p>
        </State>
      ) : (
        <>
          <TableView table={deskTable(data, context)} address={context.address} />
          <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        </>
      ),
  };
}

function deskTable({ viewer }: MarkingDeskQuery, { words, address }: Context): Table {
  return {
    caption: "To mark, the next first",
    columns: ["Whose", "Assignment", "Came in", "Marked by", "Now", "Feedback"].map((label) => ({ label })),
    rows: viewer.person.marking.nodes.map((piece) => ({
      key: piece.id,
      cells: [
        { text: traineeName(piece.trainee, words), href: linkTo(address, `/marking/${piece.id}`) },
        { text: piece.assignment.title },
        { text: piece.receivedOn ? `${longDate(piece.receivedOn)}${lateness(piece.daysLate)}` : "–" },
        { text: piece.markingClosesOn ? longDate(piece.markingClosesOn) : "–" },
        { text: piece.markingState ? markingName[piece.markingState] : "–" },
        {
          text: piece.sentOn
            ? `Sent on ${longDate(piece.sentOn)}`
            : piece.feedback.length > 0
              ? `Written, held until ${longDate(piece.assignment.releaseOn)}`
              : "Not written",
        },
      ],
    })),
  };
}
