import { linkTo } from "../../../address/link.js";
import { FormView } from "../../../forms/view/form-view.js";
import type { BoardItemFragment } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { longInstant } from "../../../words/dates.js";
import { agendaForm, type ShownBoard } from "../forms/board-forms.js";
import { decisionForm } from "../forms/decision-form.js";
import { decisionName, seatName, subjectName } from "../subject-name.js";
import type { Part } from "./part.js";

/** What the board decides about, what it decided, and why. */
export function Agenda({ data, context, isKeeper }: Part) {
  const { board } = data;
  return (
    <section class="block" aria-labelledby="agenda">
      <h2 id="agenda">Agenda and decisions</h2>
      {board.items.length === 0 ? (
        <State title="Nothing is on the agenda">
          <p>Put on it what the board is to decide about.</p>
        </State>
      ) : null}
      <ol class="entries">
        {board.items.map((item) => (
          <li key={item.id}>
            <h3>
              {item.position}. <Subject item={item} data={data} context={context} />
            </h3>
            <Decided item={item} />
            {item.decision ? null : <p>{quorumOf(item, board)}</p>}
            {isKeeper ? (
              <details open={context.outcome?.sent["on"] === item.id}>
                <summary>{item.decision ? "Correct this decision" : "Decide"}</summary>
                <FormView context={context} form={decisionForm} subject={{ board, item }} on={item.id} />
              </details>
            ) : null}
          </li>
        ))}
      </ol>
      {isKeeper ? (
        <>
          <h3>Put on the agenda</h3>
          <FormView context={context} form={agendaForm} subject={data} />
        </>
      ) : null}
    </section>
  );
}

/** What it is about, and the way to it where there is one. */
function Subject({
  item,
  data,
  context,
}: Pick<Part, "data" | "context"> & { readonly item: BoardItemFragment }) {
  const name = subjectName(item, data);
  const path = item.trainee
    ? `/trainees/${item.trainee.id}`
    : data.exercises?.nodes.some(({ id }) => id === item.subjectId)
      ? `/exercises/${item.subjectId}/agreement`
      : null;
  return path ? <a href={linkTo(context.address, path)}>{name}</a> : <>{name}</>;
}

function Decided({ item }: { readonly item: BoardItemFragment }) {
  return (
    <>
      {item.decisions.map(({ id, kind, reason, recordedAt }) => (
        <div key={id}>
          <p>
            <strong>{decisionName[kind]}</strong>
            <span class="quiet">
              {longInstant(recordedAt)}
              {id === item.decision?.id ? "" : "; corrected since"}
            </span>
          </p>
          <p class="written">{reason}</p>
        </div>
      ))}
    </>
  );
}

function quorumOf({ quorum }: BoardItemFragment, board: ShownBoard): string {
  const away = quorum.conflicted.length;
  const apart =
    away === 0 ? "" : ` ${away === 1 ? "1 member takes" : `${away} members take`} no part, for an interest.`;
  if (quorum.isQuorate)
    return `${quorum.deciding.length} members can decide${board.stage === "CALLED" ? " if everybody comes" : ""}.${apart}`;
  const seats = quorum.missingSeats.map((seat) => seatName[seat].toLowerCase()).join(", ");
  return `There is no quorum: ${quorum.short === 0 ? "" : `${quorum.short} more needed`}${seats === "" ? "" : ` the seat ${seats} is empty`}.${apart} It can be deferred.`;
}
