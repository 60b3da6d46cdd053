import type { Context } from "../../address/page.js";
import type { AskedField, Field, From, KeptField, Option } from "./field.js";
import type { Shown, ShownField } from "./shown.js";

/** Asks everything about the fields that depends on what the form is about. */
export function resolve<Subject>(
  fields: readonly Field<Subject>[],
  subject: Subject,
  context: Context,
): readonly Shown[] {
  return fields.flatMap((field): readonly Shown[] => {
    if (field.kind !== "rows") return shown(field, "", subject, context);
    return field.rows(subject, context).map((row, position) => ({
      kind: "row" as const,
      legend: from(field.legend, row as never, context),
      hint: from<never, string | null>(field.hint ?? null, row as never, context),
      of: field.of.flatMap((one) => shown(one, `${field.name}.${position}.`, row as never, context)),
    }));
  });
}

function shown<Subject>(
  field: AskedField<Subject> | KeptField<Subject>,
  before: string,
  subject: Subject,
  context: Context,
): readonly ShownField[] {
  const value = String(
    from<Subject, string | number | boolean | null>(field.value ?? null, subject, context) ?? "",
  );
  const plain = { label: "", hint: null, optional: true, lines: 1, options: [], about: "", value };
  const name = `${before}${field.name}`;
  if (field.kind === "kept") return [{ ...plain, kind: "kept", name }];
  if (field.when && !field.when(subject, context)) return [];
  return [
    {
      ...plain,
      kind: field.kind,
      name,
      value: field.kind === "tick" && value === "false" ? "" : value,
      label: from<Subject, string>(field.label, subject, context),
      hint: from<Subject, string | null>(field.hint ?? null, subject, context),
      optional: field.optional ?? false,
      lines: field.kind === "words" ? (field.lines ?? 3) : 1,
      about: field.kind === "file" ? from<Subject, string>(field.about, subject, context) : "",
      options: "options" in field ? from<Subject, readonly Option[]>(field.options, subject, context) : [],
    },
  ];
}

/** Asks a value that may depend on what the form is about. */
export function from<Subject, Value>(asked: From<Subject, Value>, subject: Subject, context: Context): Value {
  return typeof asked === "function"
    ? (asked as (subject: Subject, context: Context) => Value)(subject, context)
    : asked;
}
