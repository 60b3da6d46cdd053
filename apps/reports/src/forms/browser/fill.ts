import type { Sent } from "../../address/act.js";
import { valuesOf } from "./draft.js";

/** Puts a draft's words back into its form. Fields that the draft does not know keep what they have. */
export function fill(form: HTMLFormElement, values: Sent): void {
  for (const control of form.elements) {
    const { name } = control as HTMLInputElement;
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = values[name] === control.value;
      continue;
    }
    const value = values[name];
    if (value === undefined) continue;
    if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) control.value = value;
    else if (control instanceof HTMLInputElement) control.value = value;
  }
}

/** Whether a draft holds anything else than the form; its key and the version that was read are not words. */
export function isSame(form: HTMLFormElement, values: Sent): boolean {
  const hidden = new Set(
    [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(({ name }) => name),
  );
  const words = (all: Sent) =>
    JSON.stringify(
      Object.entries(all)
        .filter(([name, value]) => !hidden.has(name) && value !== "")
        .map(([name, value]) => [name, value.replaceAll("\r\n", "\n")])
        .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
  return words(valuesOf(form)) === words(values);
}
