import { randomUUID } from "node:crypto";
import type { ComponentChildren } from "preact";
import { writeAddress } from "../../address/address.js";
import type { Context } from "../../address/page.js";
import { FormToken } from "../../frame/form-token.js";
import { fieldId, type OfForm } from "./field/field-id.js";
import { refusedForm } from "./refused-form.js";
import { Summary } from "./summary.js";

interface Props {
  readonly context: Context;
  readonly of: OfForm;
  readonly button: string;
  /** A second button, and the name of what the first one says besides. */
  readonly besides?: { readonly button: string; readonly without: string } | undefined;
  /** Takes something away. */
  readonly ends?: boolean;
  /** The page that follows; without it the same one. */
  readonly follows?: string | undefined;
  readonly check?: string | undefined;
  readonly isSensitive?: boolean | undefined;
  /** The names of the fields that are shown, where a refusal can lead; null leaves it open. */
  readonly shown?: readonly string[] | null;
  readonly children?: ComponentChildren;
}

/**
 * A form that does something. Sent twice it does it once, by the key that it was made with; the browser keeps what is
 * typed under that key until the page that follows says that it was received.
 */
export function FormShell(props: Props) {
  const { context, of, button, besides, ends, follows, check, isSensitive, shown, children } = props;
  const { frame, address, formToken } = context;
  const refused = refusedForm(context, of);
  const here = writeAddress({ ...address, format: "html" });
  const id = fieldId(of, "");
  return (
    <form
      class="act"
      method="post"
      action={here}
      id={id}
      noValidate
      data-person={frame.viewer.person.id}
      data-today={frame.provider.today}
      data-check={check}
      data-sensitive={isSensitive ? "" : undefined}
      data-refused={refused ? "" : undefined}
    >
      <FormToken token={formToken} />
      <input type="hidden" name="act" value={of.act} />
      <input type="hidden" name="on" value={of.on ?? ""} />
      <input type="hidden" name="to" value={refused?.sent["to"] ?? follows ?? here} />
      <input type="hidden" name="key" value={refused?.sent["key"] || randomUUID()} />
      {refused ? <Summary of={of} refused={refused} shown={shown ?? null} /> : null}
      {children}
      <p class="act-send">
        <button
          type="submit"
          class={ends ? "button ends" : "button"}
          {...(besides ? { name: besides.without, value: "true" } : {})}
        >
          {button}
        </button>
        {besides ? (
          <button type="submit" class="button quiet">
            {besides.button}
          </button>
        ) : null}
      </p>
    </form>
  );
}
