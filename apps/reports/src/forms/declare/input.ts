import { isIsoDate } from "@reviewpoint/domain/calendar";
import type { FormRefusal, Sent } from "../../address/act.js";
import type { AskedField, Field, KeptField } from "./field.js";
import { positionsSent } from "./positions.js";

type Plain = AskedField<never> | KeptField<never>;

/**
 * The input that the fields of a form make of what was sent: a name with dots is a path, an empty row is left out. What
 * cannot be asked for at all (no day of the calendar, nothing chosen) is refused beside its field.
 */
export function inputOf(fields: readonly Field<never>[], sent: Sent): object | readonly FormRefusal[] {
  const refusals: FormRefusal[] = [];
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.kind === "rows") {
      input[field.name] = positionsSent(field, sent).map((position) => {
        const row: Record<string, unknown> = {};
        for (const one of field.of) take(one, `${field.name}.${position}.`, row);
        return row;
      });
    } else take(field, "", input);
  }
  return refusals.length > 0 ? refusals : input;

  function take(field: Plain, before: string, into: Record<string, unknown>) {
    const name = `${before}${field.name}`;
    if (sent[name] === undefined && !isAskedWhenAbsent(field)) return;
    const value = valueOf(field, name, sent);
    if (value instanceof Error) refusals.push({ field: name, message: value.message });
    else place(into, field.name.split("."), value);
  }
}

/** Boxes and picks send nothing where nothing is chosen; any other field that is absent was not on the page. */
function isAskedWhenAbsent({ kind, ...field }: Plain): boolean {
  if ("when" in field) return false;
  return kind === "ticks" || kind === "tick" || kind === "pick";
}

/** What one field sends, or an error that says what to do. */
function valueOf(field: Plain, name: string, sent: Sent): unknown {
  const text = (sent[name] ?? "").trim();
  if (field.kind === "tick") return text !== "";
  if (field.kind === "ticks") {
    const values = Object.keys(sent)
      .filter((key) => key.startsWith(`${name}.`))
      .map((key) => sent[key] ?? "");
    return field.as === "number" ? values.map(Number) : values;
  }
  if (field.kind === "kept") {
    if (field.as === "truth") return text === "true";
    if (text === "") return null;
    return field.as === "number" ? Number(text) : text;
  }
  if (text === "" && field.optional) return null;
  if (field.kind === "day" && !isIsoDate(text)) {
    return new Error("Give a day of the calendar: its day, month and year.");
  }
  if (field.kind === "count" && !/^-?\d{1,9}$/u.test(text)) return new Error("Give a whole number.");
  if ((field.kind === "choice" || field.kind === "pick") && text === "") {
    return new Error("Choose one of the list.");
  }
  if (field.kind === "file" && text === "")
    return new Error("Add a file, or choose one that you have added.");
  return field.kind === "count" ? Number(text) : text;
}

/** Puts a value at a path; a step of digits is a position in a list, and null is not put into one. */
function place(into: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: unknown): void {
  const [next] = rest;
  if (next === undefined) {
    into[step] = value;
    return;
  }
  if (/^\d+$/u.test(next)) {
    const list = (into[step] ??= []) as unknown[];
    if (value !== null) list.push(value);
    return;
  }
  place((into[step] ??= {}) as Record<string, unknown>, rest, value);
}
