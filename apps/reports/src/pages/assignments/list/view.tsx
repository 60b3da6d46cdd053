import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import type { AssignmentListQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import { countCell, type Table } from "../../../table/table.js";
import { Paging } from "../../paging.js";
import { phaseOf } from "../words.js";
import { setForm } from "./set-form.js";

/** What is set and how far each has come, and a form to set another. */
export function assignmentsView(data: AssignmentListQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.assignments;
  const { today } = context.frame.provider;
  const open = nodes.filter(({ releaseOn }) => today < releaseOn).length;
  return {
    answer:
      totalCount === 0
        ? "No assignment has been set to this cohort yet."
        : `${totalCount === 1 ? "1 assignment is" : `${totalCount} assignments are`} set; of those listed, ${open === 1 ? "1 is" : `${open} are`} not sent yet.`,
    body: (
      <>
        {totalCount === 0 ? (
          <State title="Nothing is set">
            <p>An assignment is set with its kind and its days; then each piece of work stands here.</p>
          </State>
        ) : (
          <TableView table={assignmentsTable(data, context)} address={context.address} />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        {mayDo(context, "set-assignment") && data.cohort ? (
          <details class="block" open={context.outcome?.act === setForm.act}>
            <summary>Set an assignment</summary>
            <FormView context={context} form={setForm} subject={data} />
          </details>
        ) : null}
      </>
    ),
  };
}

/** An assignment a row; counts of what the reader may see. */
export function assignmentsTable({ assignments }: AssignmentListQuery, { address, frame }: Context): Table {
  const heads = ["Pieces", "Handed in", "Late", "Missing", "Marked", "Late to mark", "Sent"];
  const hasCounts = assignments.nodes.some(({ counts }) => counts);
  return {
    caption: "Assignments, the last for handing in first",
    columns: [
      ...["Assignment", "For", "Now", "Handed in by", "Sent on"].map((label) => ({ label })),
      ...(hasCounts ? heads : []).map((label) => ({ label, numeric: true })),
    ],
    rows: assignments.nodes.map(({ counts, ...one }) => ({
      key: one.id,
      cells: [
        { text: one.title, href: linkTo(address, `/assignments/${one.id}`) },
        { text: one.subjects.map(({ name }) => name).join(", ") || "The whole cohort" },
        { text: phaseOf(one, frame.provider.today) },
        { text: longDate(one.handInBy), file: one.handInBy },
        { text: longDate(one.releaseOn), file: one.releaseOn },
        ...(counts
          ? [counts.pieces, counts.handedIn + counts.handedInLate, counts.handedInLate, counts.missing]
              .concat(counts.marked, counts.lateToMark, counts.sent)
              .map((amount) => countCell(amount))
          : []),
      ],
    })),
  };
}
