import type { Act, Done, Said, Sent } from "../../address/act.js";
import type { Context } from "../../address/page.js";
import { withPicks } from "./conflict.js";
import { fieldOf } from "./field-of.js";
import type { Form } from "./form.js";
import { inputOf } from "./input.js";

/** A page lists forms about different things. */
type AnyForm = Form<never>;

function formAct(form: AnyForm): Act<Context> {
  return {
    document: form.document,
    input(sent, context) {
      const chosen = withPicks(sent);
      const input = inputOf(form.fields, chosen);
      if (Array.isArray(input)) return input;
      const whole: Record<string, unknown> = { ...input };
      if (form.besides) whole[form.besides.without] = chosen[form.besides.without] === "true";
      return form.input?.(whole, context, chosen) ?? whole;
    },
    fieldOf: (path, sent) => fieldOf(form, path, withPicks(sent)),
    ...(form.said && { said: (done, sent, context) => said(form, done, withPicks(sent), context) }),
  };
}

function said(form: AnyForm, done: Done, sent: Sent, context: Context): Said {
  if (!form.said) throw new TypeError(`a form that says nothing was asked: ${form.act}`);
  return form.said(done, sent, context);
}

/** The acts of a page, by the names that its forms send. */
export function actsOf(...forms: readonly AnyForm[]): Readonly<Record<string, Act<Context>>> {
  return Object.fromEntries(forms.map((form) => [form.act, formAct(form)]));
}
