import type { ComponentChildren } from "preact";
import type { Context } from "../../address/page.js";
import { FormShell } from "../../forms/view/form-shell.js";

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

/** A form of the administration. */
export function ActForm({ context, act, on = "", button, ends = undefined, children }: Props) {
  return (
    <FormShell context={context} of={{ act, on }} button={button} ends={ends ?? false}>
      <div class="act-fields">{children}</div>
    </FormShell>
  );
}
