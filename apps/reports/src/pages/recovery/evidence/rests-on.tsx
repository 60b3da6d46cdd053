import type { Context } from "../../../address/page.js";
import type { Form } from "../../../forms/declare/form.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { ConcernRestsFragment } from "../../../generated/documents.js";
import { Files } from "../../evidence/files.js";
import { linkToConcernForm, type ToLink } from "../../evidence/link-file-form.js";
import { TakeLinkBack, takeFileBack } from "../../evidence/take-link-back.js";
import { unlinkFromConcernForm } from "../../evidence/unlink-file-form.js";
import { judgementWords, linkDocumentForm, linkJudgementForm, type ToRest } from "./link-form.js";
import { unlinkForm } from "./unlink-form.js";

interface Props {
  readonly context: Context;
  readonly concern: ConcernRestsFragment;
  /** About whom it is, with what it can rest on besides. */
  readonly can: Omit<ToRest, "concernId"> & Omit<ToLink, "of">;
  /** About welfare: files about it are not kept. */
  readonly isWelfare: boolean;
}

/** What a concern rests on, and the ways to add to it and to take back what was added by mistake. */
export function RestsOn({ context, concern, can, isWelfare }: Props) {
  const { id, evidence, files } = concern;
  const subject = { ...can, concernId: id, of: id };
  const links = mayDo(context, "raise-concern");
  const ways: readonly (readonly [string, Form<typeof subject>, boolean])[] = [
    [
      `Link one of their ${context.words.many("judgement")}`,
      linkJudgementForm,
      links && can.judgements.length > 0,
    ],
    ["Name a formal document", linkDocumentForm, links],
    ["Link a file", linkToConcernForm, mayDo(context, "add-evidence") && !isWelfare],
  ];
  return (
    <>
      {evidence.length + files.length > 0 ? <p>It rests on:</p> : null}
      {evidence.length > 0 ? (
        <ul class="files">
          {evidence.map(({ id: own, document, judgement }) => {
            const what = document ?? (judgement ? judgementWords(judgement) : null);
            const rested = { concernId: id, judgementId: judgement?.id ?? null, document };
            return (
              <li key={own}>
                {what ?? "Something that is not shown to your role"}
                {links && what !== null ? (
                  <TakeLinkBack context={context} form={unlinkForm} subject={rested} on={own} what={what} />
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      <Files files={files} acts={takeFileBack(context, unlinkFromConcernForm, id)} />
      <div class="ways">
        {ways.map(([opens, form, isThere]) =>
          isThere ? (
            <details key={form.act} open={refusedForm(context, { act: form.act, on: id }) !== null}>
              <summary>{opens}</summary>
              <FormView context={context} form={form} subject={subject} on={id} />
            </details>
          ) : null,
        )}
      </div>
    </>
  );
}
