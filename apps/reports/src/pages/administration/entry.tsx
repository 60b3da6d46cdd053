import type { Context } from "../../address/page.js";
import { Entry as FormEntry } from "../../forms/view/field/entry.js";
import type { OfForm } from "../../forms/view/field/field-id.js";
import { refusedForm } from "../../forms/view/refused-form.js";

/** Choices under one heading; without a heading they stand first. */
export interface Choices {
  readonly label?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Props {
  readonly context: Context;
  /** The form it stands in. */
  readonly of: OfForm;
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "date";
  /** What stands there before anybody typed. */
  readonly value?: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly choices?: readonly Choices[];
}

const kinds = { text: "line", email: "email", date: "day" } as const;

/** A field of a form: what was typed is kept when it is refused, and the sentence of refusal stands beside it. */
export function Entry({ context, of, name, label, type = "text", value, hint, optional, choices }: Props) {
  const refused = refusedForm(context, of);
  const options = (choices ?? []).flatMap(({ label: under, options: some }) =>
    some.map((option) => (under ? { ...option, under } : option)),
  );
  const field = {
    ...{ name, label, options, lines: 1, about: "", value: value ?? "", hint: hint ?? null },
    kind: choices ? ("choice" as const) : kinds[type],
    optional: optional ?? false,
  };
  return (
    <FormEntry
      of={of}
      field={field}
      value={refused?.sent[name] ?? field.value}
      refusals={refused?.refusals ?? []}
    />
  );
}
