import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { FileOfFragment } from "../../../generated/documents.js";
import { Files } from "../../evidence/files.js";
import { linkToTargetForm, type ToLink } from "../../evidence/link-file-form.js";
import { takeFileBack } from "../../evidence/take-link-back.js";
import { unlinkFromTargetForm } from "../../evidence/unlink-file-form.js";
import { carryForm, closeForm, feedbackForm, reopenForm } from "./forms.js";
import { isOpen, standingWords, type WeekTarget } from "./standing-words.js";

interface Props {
  readonly context: Context;
  readonly targets: readonly WeekTarget[];
  /** Whether this reader closes and carries over. */
  readonly acts: boolean;
  /** What files can be linked to the closing of a target; null where this reader links none. */
  readonly linking: Omit<ToLink, "of"> | null;
}

/** What can be linked where the reader adds files; null where they do not. */
export function linkingFor(
  context: Context,
  traineeId: string,
  unlinked: readonly FileOfFragment[] | undefined,
): Omit<ToLink, "of"> | null {
  return mayDo(context, "add-evidence") ? { traineeId, unlinked: unlinked ?? [] } : null;
}

/** Targets as they stand, with what was said of them; of each that is open, the ways to close it and to carry it over. */
export function Targets({ context, targets, acts, linking }: Props) {
  const { today } = context.frame.provider;
  return (
    <ul class="entries">
      {targets.map((target) => (
        <li key={target.id}>
          <p>
            <strong>{target.action}</strong>
            <span class="quiet">
              {target.strand ? `${target.strand.name}, ` : ""}
              {standingWords(target, today)}
            </span>
          </p>
          {target.successEvidence && isOpen(target) ? (
            <p class="written">To show that it was met: {target.successEvidence}</p>
          ) : null}
          {target.note ? <p class="written">{target.note}</p> : null}
          <Feedback target={target} />
          <Files
            files={target.files}
            {...(linking && !isOpen(target)
              ? { acts: takeFileBack(context, unlinkFromTargetForm, target.id) }
              : {})}
          />
          {acts ? <Acts context={context} target={target} /> : null}
          {linking && !isOpen(target) ? (
            <LinkFile context={context} target={target} linking={linking} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What was said of a target, by whom and when, in order. */
function Feedback({ target }: { readonly target: WeekTarget }) {
  return target.feedback.map(({ id, words, givenOn, givenBy }) => (
    <p key={id} class="written">
      {words}{" "}
      <span class="quiet">
        ({givenBy?.name ? `${givenBy.name}, ` : ""}
        {longDate(givenOn)})
      </span>
    </p>
  ));
}

function Acts({ context, target }: { context: Context; target: WeekTarget }) {
  const forms = isOpen(target)
    ? [
        { form: closeForm, opens: "Close it" },
        { form: carryForm, opens: "Carry it over" },
      ]
    : [{ form: reopenForm, opens: "Open it again" }];
  const ways = [...forms, { form: feedbackForm, opens: "Give feedback" }];
  return (
    <div class="ways">
      {ways.map(({ form, opens }) => (
        <details open={refusedForm(context, { act: form.act, on: target.id }) !== null}>
          <summary>
            {opens}
            <span class="for-screen-readers">: {target.action}</span>
          </summary>
          <FormView context={context} form={form} subject={target} on={target.id} />
        </details>
      ))}
    </div>
  );
}

interface LinkProps {
  readonly context: Context;
  readonly target: WeekTarget;
  readonly linking: Omit<ToLink, "of">;
}

function LinkFile({ context, target, linking }: LinkProps) {
  const form = linkToTargetForm;
  return (
    <details open={refusedForm(context, { act: form.act, on: target.id }) !== null}>
      <summary>
        Link a file
        <span class="for-screen-readers"> to the closing of: {target.action}</span>
      </summary>
      <FormView context={context} form={form} subject={{ ...linking, of: target.id }} on={target.id} />
    </details>
  );
}
