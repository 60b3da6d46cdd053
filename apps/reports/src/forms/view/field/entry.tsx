import type { FormRefusal } from "../../../address/act.js";
import type { ShownField } from "../../declare/shown.js";
import { Control } from "./control.js";
import { fieldId, type OfForm } from "./field-id.js";
import { FileEntry } from "./file-entry.js";
import { Picks } from "./picks.js";

interface Props {
  readonly of: OfForm;
  readonly field: ShownField;
  /** What stands in it. */
  readonly value: string;
  readonly refusals: readonly FormRefusal[];
}

/** A field with its label, its hint and the sentence of refusal, which its control names as what describes it. */
export function Entry({ of, field, value, refusals }: Props) {
  const { name, kind, label, hint, optional, lines, options } = field;
  const id = fieldId(of, name);
  const messages = refusals.filter((refusal) => refusal.field === name).map(({ message }) => message);
  const isRefused = messages.length > 0;
  const describedBy = [hint && `${id}-hint`, isRefused && `${id}-refused`].filter(Boolean).join(" ");
  const words = (
    <>
      {label}
      {optional && kind !== "tick" ? " (if any)" : ""}
    </>
  );
  const says = (
    <>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {isRefused ? (
        <p class="field-refused" id={`${id}-refused`}>
          {messages.join(" ")}
        </p>
      ) : null}
    </>
  );
  const place = `field field-${kind}${isRefused ? " is-refused" : ""}`;
  if (kind === "pick" || kind === "ticks") {
    return (
      <fieldset class={place} aria-describedby={describedBy || undefined}>
        <legend>{words}</legend>
        {says}
        <Picks id={id} name={name} value={value} options={options} several={kind === "ticks"} />
      </fieldset>
    );
  }
  if (kind === "tick") {
    return (
      <div class={place}>
        <div class="pick">
          <input
            type="checkbox"
            id={id}
            name={name}
            value="true"
            checked={value !== ""}
            aria-describedby={describedBy || undefined}
          />
          <label for={id}>{label}</label>
        </div>
        {says}
      </div>
    );
  }
  if (kind === "file") {
    return (
      <FileEntry
        {...{ id, name, value, options, place, words }}
        about={field.about}
        describedBy={describedBy}
      >
        {says}
      </FileEntry>
    );
  }
  return (
    <div class={place}>
      <label for={id}>{words}</label>
      <Control
        {...{ id, name, kind, value, optional, lines, options, isRefused }}
        describedBy={describedBy || undefined}
      />
      {says}
    </div>
  );
}
