import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import type { BoardsQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { Paging } from "../../paging.js";
import { callForm } from "../forms/call-form.js";
import { peopleByName } from "../../people-by-name.js";

const stage = { CALLED: "Called", HELD: "Held, and open", CLOSED: "Closed" } as const;

/** The boards, and a form to call one. */
export function boardsView(data: BoardsQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.boards;
  const open = nodes.filter((board) => board.stage !== "CLOSED").length;
  return {
    answer:
      totalCount === 0
        ? "No board has been called yet."
        : `${totalCount === 1 ? "1 board has" : `${totalCount} boards have`} been called; of those listed, ${open === 1 ? "1 is" : `${open} are`} open.`,
    body: (
      <>
        {totalCount === 0 ? (
          <State title="Nothing is to be decided yet">
            <p>
              A board is called with its day, its members and the cohorts about whose trainees it decides.
            </p>
          </State>
        ) : (
          <TableView table={boardsTable(data, context)} address={context.address} />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Calling data={data} context={context} />
      </>
    ),
  };
}

function Calling({ data, context }: { readonly data: BoardsQuery; readonly context: Context }) {
  if (!mayDo(context, "keep-boards")) return null;
  if (peopleByName(data.board, data.leaders).length === 0)
    return <p class="notice">Whoever sees the names of people calls boards: ask the leadership team.</p>;
  return (
    <section class="block" aria-labelledby="call">
      <h2 id="call">Call a board</h2>
      <p>
        Listed are the people who hold the role of the exam board or of the leadership team. Give each who
        sits on it a seat.
      </p>
      <FormView context={context} form={callForm} subject={data} />
    </section>
  );
}

function boardsTable({ boards }: BoardsQuery, { address }: Context): Table {
  return {
    caption: "Boards, the newest first",
    columns: [
      { label: "Board" },
      { label: "Meets on" },
      { label: "How far" },
      { label: "Members" },
      { label: "Decided" },
    ],
    rows: boards.nodes.map(({ id, name, heldOn, stage: at, members, items }) => ({
      key: id,
      cells: [
        { text: name, href: linkTo(address, `/boards/${id}`) },
        { text: longDate(heldOn) },
        { text: stage[at] },
        { text: String(members.length) },
        { text: `${items.filter(({ decision }) => decision !== null).length} of ${items.length}` },
      ],
    })),
  };
}
