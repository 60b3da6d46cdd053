import { longDate } from "@reviewpoint/domain/calendar";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { longInstant } from "../../../words/dates.js";
import type { ShownBoard } from "../forms/board-forms.js";
import { minutesForm, signForm } from "../forms/follow-up-forms.js";
import type { Part } from "./part.js";

/** The minutes, who signed them, and every text before. */
export function Minutes({ data, context }: Part) {
  const { minutes, members } = data.board;
  const [newest, ...before] = minutes;
  const isMember = members.some(({ personId }) => personId === context.frame.viewer.person?.id);
  return (
    <section class="block" aria-labelledby="minutes">
      <h2 id="minutes">Minutes</h2>
      {newest ? <Text minutes={newest} /> : <p>No minutes have been written yet.</p>}
      {newest && isMember && mayDo(context, "sit-on-boards") ? (
        <FormView context={context} form={signForm} subject={data} />
      ) : null}
      {before.length > 0 ? (
        <details>
          <summary>Texts before this one</summary>
          {before.map((text) => (
            <Text key={text.sequence} minutes={text} />
          ))}
        </details>
      ) : null}
      {mayDo(context, "keep-boards") ? (
        <>
          <h3>{newest?.isSigned ? "Correct the minutes" : "Write the minutes"}</h3>
          <FormView context={context} form={minutesForm} subject={data} />
        </>
      ) : null}
    </section>
  );
}

function Text({ minutes }: { readonly minutes: ShownBoard["minutes"][number] }) {
  const { sequence, words, correction, recordedAt, signatures, writtenBy, isSigned } = minutes;
  return (
    <div>
      <p class="quiet">
        Text {sequence}, by {writtenBy?.name ?? "somebody"}, {longInstant(recordedAt)}
        {isSigned ? "; signed by the chair" : "; a draft"}
      </p>
      {correction ? <p>Corrected because: {correction}</p> : null}
      <p class="written">{words}</p>
      {signatures.map(({ person, signedOn }) => (
        <p class="quiet">
          Signed by {person?.name ?? "somebody"} on {longDate(signedOn)}
        </p>
      ))}
    </div>
  );
}
