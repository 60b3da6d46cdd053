import type { Context } from "../../address/page.js";
import type { Form } from "../declare/form.js";
import { from, resolve } from "../declare/resolve.js";
import type { Shown, ShownField } from "../declare/shown.js";
import { Confirmed } from "./confirmed.js";
import { Differing, isDiffering } from "./field/differing.js";
import { Entry } from "./field/entry.js";
import { fieldId, type OfForm } from "./field/field-id.js";
import { FormShell } from "./form-shell.js";
import { type RefusedForm, refusedForm } from "./refused-form.js";
import { valueSent } from "./field/value-sent.js";

interface Props<Subject> {
  readonly context: Context;
  readonly form: Form<Subject>;
  /** What the form is about: what its fields take their labels, choices and values from. */
  readonly subject: Subject;
  /** The id of what is acted on, where the page has one such form for each. */
  readonly on?: string;
}

/** A form as it was declared: its fields, what was typed, why it was refused, and both versions where two people wrote. */
export function FormView<Subject>({ context, form, subject, on }: Props<Subject>) {
  const of: OfForm = on === undefined ? { act: form.act } : { act: form.act, on };
  const refused = refusedForm(context, of);
  const shown = resolve(form.fields, subject, context);
  const asked = shown.flatMap((one) => (one.kind === "row" ? one.of : [one as ShownField]));
  const names = asked.filter(({ kind }) => kind !== "kept").map(({ name }) => name);
  const view = (
    <FormShell
      context={context}
      of={of}
      button={from(form.button, subject, context)}
      besides={
        form.besides && {
          button: from(form.besides.button, subject, context),
          without: form.besides.without,
        }
      }
      ends={form.confirm !== undefined}
      follows={form.follows === undefined ? undefined : from(form.follows, subject, context)}
      check={form.check}
      isSensitive={form.isSensitive}
      shown={names}
    >
      <div class="form-fields">
        {shown.map((one) => (
          <Part of={of} part={one} refused={refused} />
        ))}
      </div>
    </FormShell>
  );
  if (!form.confirm) return view;
  return (
    <Confirmed
      opens={from(form.confirm.opens, subject, context)}
      loses={from(form.confirm.loses, subject, context)}
      isOpen={refused !== null}
    >
      {view}
    </Confirmed>
  );
}

interface PartProps {
  readonly of: OfForm;
  readonly part: Shown;
  readonly refused: RefusedForm | null;
}

function Part({ of, part, refused }: PartProps) {
  if (part.kind !== "row") return <One of={of} field={part} refused={refused} />;
  const id = fieldId(of, `${part.of[0]?.name ?? ""}-row`);
  return (
    <fieldset class="form-row" aria-describedby={part.hint ? id : undefined}>
      <legend>{part.legend}</legend>
      {part.hint ? (
        <p class="hint" id={id}>
          {part.hint}
        </p>
      ) : null}
      {part.of.map((field) => (
        <One of={of} field={field} refused={refused} />
      ))}
    </fieldset>
  );
}

/** After a conflict the form is about what is recorded now; after any other refusal, about what was read before. */
function One({ of, field, refused }: { of: OfForm; field: ShownField; refused: RefusedForm | null }) {
  if (field.kind === "kept") {
    const value = refused && !refused.isConflict ? (refused.sent[field.name] ?? field.value) : field.value;
    return <input type="hidden" name={field.name} value={value} />;
  }
  const value = refused ? valueSent(field, refused.sent) : field.value;
  if (refused?.isConflict && isDiffering(field, value)) {
    return <Differing of={of} field={field} value={value} />;
  }
  return <Entry of={of} field={field} value={value} refusals={refused?.refusals ?? []} />;
}
