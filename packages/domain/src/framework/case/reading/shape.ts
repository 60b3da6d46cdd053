import { isIsoDate, isIsoInstant } from "../../../calendar/index.js";
import { uuidForm } from "../package/uuid.js";
import type { CaseViolation, CaseViolationCode } from "../refusals.js";

/** A JSON object whose fields are not known yet. */
export type Json = { readonly [field: string]: unknown };

/** Notes one violation. */
export type CaseFinding = (code: CaseViolationCode, place: string, value: unknown) => void;

/** Gathers violations; a value is shown as it stands in the JSON, cut to 80 characters. */
export function gather(violations: CaseViolation[]): CaseFinding {
  return (code, place, value) => {
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    violations.push({ code, place, value: text.length > 80 ? `${text.slice(0, 79)}…` : text });
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value as an object, or null with a violation. */
export function objectAt(value: unknown, place: string, found: CaseFinding): Json | null {
  if (isObject(value)) return value;
  found((value ?? null) === null ? "missing-field" : "wrong-type", place, value ?? "");
  return null;
}

/** The objects of a list with their places; a list left out, or null, is empty unless it is required. */
export function objectsAt(
  value: unknown,
  place: string,
  found: CaseFinding,
  required = false,
): [Json, string][] {
  if ((value ?? null) === null && !required) return [];
  if (!Array.isArray(value)) {
    found((value ?? null) === null ? "missing-field" : "wrong-type", place, value ?? "");
    return [];
  }
  return value.flatMap((entry: unknown, index): [Json, string][] => {
    const object = objectAt(entry, `${place}[${index}]`, found);
    return object === null ? [] : [[object, `${place}[${index}]`]];
  });
}

const forms = {
  text: [(text: string) => text.trim() !== "", "missing-field"],
  uuid: [(text: string) => uuidForm.test(text), "not-a-uuid"],
  uri: [(text: string) => /^[a-z][a-z0-9+.-]*:\S+$/iu.test(text), "not-a-uri"],
  instant: [isIsoInstant, "not-a-timestamp"],
  day: [isIsoDate, "impossible-date"],
} as const satisfies { [form: string]: readonly [(text: string) => boolean, CaseViolationCode] };

/** A field that is a text of a form; `?` before the form where it may be left out. */
export type FieldForm = keyof typeof forms | `?${keyof typeof forms}` | "?number";

/** Checks the fields of an object against their forms. */
export function checkFields(
  object: Json,
  place: string,
  fields: { readonly [field: string]: FieldForm },
  found: CaseFinding,
): void {
  for (const [field, wanted] of Object.entries(fields)) {
    const value = object[field];
    const optional = wanted.startsWith("?");
    const form = wanted.replace("?", "") as keyof typeof forms | "number";
    if (value === undefined || value === null) {
      if (!optional) found("missing-field", `${place}.${field}`, "");
    } else if (form === "number") {
      if (typeof value !== "number") found("wrong-type", `${place}.${field}`, value);
    } else if (typeof value !== "string") found("wrong-type", `${place}.${field}`, value);
    else if (!forms[form][0](value)) found(forms[form][1], `${place}.${field}`, value);
  }
}
