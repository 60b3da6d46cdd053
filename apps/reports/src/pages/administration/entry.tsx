import type { Context } from "../../address/page.js";
import { refusedForm } from "./refused-form.js";

/** Choices under one heading; without a heading they stand first. */
export interface Choices {
  readonly label?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Props {
  readonly context: Context;
  /** The form it stands in. */
  readonly of: { readonly act: string; readonly on?: string };
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "date";
  /** What stands there before anybody typed. */
  readonly value?: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly choices?: readonly Choices[];
}

/** A field of a form: what was typed is kept when it is refused, and the sentence of refusal stands beside it. */
export function Entry({ context, of, name, label, type = "text", value, hint, optional, choices }: Props) {
  const refused = refusedForm(context, of.act, of.on ?? "");
  const isRefused = refused?.refusal.field === name;
  const shown = refused?.sent[name] ?? value ?? "";
  const id = `${of.act}-${of.on ? `${of.on}-` : ""}${name}`;
  const shared = {
    id,
    name,
    required: !optional,
    "aria-invalid": isRefused ? ("true" as const) : undefined,
    "aria-describedby":
      [hint && `${id}-hint`, isRefused && `${id}-refused`].filter(Boolean).join(" ") || undefined,
  };
  return (
    <div class={isRefused ? "field is-refused" : "field"}>
      <label for={id}>
        {label}
        {optional ? " (if any)" : ""}
      </label>
      {choices ? (
        <select {...shared}>
          {choices.map((group) => {
            const options = group.options.map((option) => (
              <option value={option.value} selected={option.value === shown}>
                {option.label}
              </option>
            ));
            return group.label ? <optgroup label={group.label}>{options}</optgroup> : options;
          })}
        </select>
      ) : (
        <input {...shared} {...({ type } as { type: "text" })} value={shown} autoComplete="off" />
      )}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {isRefused ? (
        <p class="field-refused" id={`${id}-refused`}>
          {refused.refusal.message}
        </p>
      ) : null}
    </div>
  );
}
