import type { Context } from "../../address/page.js";
import type { Form } from "../../forms/declare/form.js";
import { FormView } from "../../forms/view/form-view.js";
import { refusedForm } from "../../forms/view/refused-form.js";
import { mayDo } from "../../frame/may-do.js";
import type { FileOfFragment } from "../../generated/documents.js";
import type { LinkedFile } from "./unlink-file-form.js";

interface Props<Subject> {
  readonly context: Context;
  readonly form: Form<Subject>;
  readonly subject: Subject;
  readonly on: string;
  /** What is linked, for whoever hears the page. */
  readonly what: string;
}

/** The way to take back that something is linked. */
export function TakeLinkBack<Subject>({ context, form, subject, on, what }: Props<Subject>) {
  return (
    <details open={refusedForm(context, { act: form.act, on }) !== null}>
      <summary>
        Take this link back<span class="for-screen-readers">: {what}</span>
      </summary>
      <FormView context={context} form={form} subject={subject} on={on} />
    </details>
  );
}

/** Of a file that the reader has added, the way to take back that it is linked; nothing of anybody else's. */
export function takeFileBack(context: Context, form: Form<LinkedFile>, of: string) {
  return (file: FileOfFragment) => {
    const isOwn = file.addedBy?.id === context.frame.viewer.person.id && file.address !== null;
    if (!isOwn || !mayDo(context, "add-evidence")) return null;
    const about = { context, form, subject: { of, file }, on: `${of}-${file.id}` };
    return <TakeLinkBack {...about} what={file.name ?? ""} />;
  };
}
