import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { longInstant } from "../../../words/dates.js";
import { packForm } from "../forms/board-forms.js";
import type { Part } from "./part.js";

/** The packs that were frozen for this board. */
export function Packs({ data, context }: Part) {
  const { nodes } = data.frozenThings;
  return (
    <section class="block" aria-labelledby="packs">
      <h2 id="packs">Packs</h2>
      <p>
        A pack is a snapshot of everything the board needs, under pseudonyms and with small counts hidden.
        Every file of it is made from that snapshot, and stays the same for good.
      </p>
      {nodes.length === 0 ? <p>No pack has been frozen yet.</p> : null}
      <ul class="entries">
        {nodes.map(({ id, recordedAt, sha256 }) => (
          <li key={id}>
            <p>
              <a href={`/frozen/${id}`}>The pack of {longInstant(recordedAt)}</a>
              <span class="quiet">SHA-256 {sha256.slice(0, 16)}…</span>
            </p>
          </li>
        ))}
      </ul>
      {mayDo(context, "take-out-pack") ? (
        <FormView context={context} form={packForm} subject={data} />
      ) : (
        <p class="notice">The board and the leadership team freeze packs.</p>
      )}
    </section>
  );
}
