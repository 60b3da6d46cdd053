import { randomUUID } from "node:crypto";
import type { ComponentChildren } from "preact";
import type { Context } from "../../address/page.js";
import { FormToken } from "../../frame/form-token.js";
import { refusedForm } from "./refused-form.js";

interface Props {
  readonly context: Context;
  /** The act's name on its page. */
  readonly act: string;
  /** What is acted on, where the page has one such form for each. */
  readonly on?: string;
  readonly button: string;
  /** Takes something away. */
  readonly ends?: true;
  readonly children?: ComponentChildren;
}

/** A form that does something; sent twice, it does it once, by the key that it was made with. */
export function ActForm({ context, act, on = "", button, ends, children }: Props) {
  const refusal = refusedForm(context, act, on)?.refusal;
  return (
    <form class="act" method="post">
      <FormToken token={context.formToken} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="key" value={randomUUID()} />
      {refusal ? (
        <p class="act-refused" role="alert">
          {refusal.field === "" ? refusal.message : "Nothing was changed: see beside the field."}
        </p>
      ) : null}
      <div class="act-fields">{children}</div>
      <p>
        <button type="submit" class={ends ? "button ends" : "button"}>
          {button}
        </button>
      </p>
    </form>
  );
}
