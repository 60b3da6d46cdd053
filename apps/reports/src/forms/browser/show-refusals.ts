import type { FormRefusal } from "../../address/act.js";

/** Shows refusals as a refused page has them: at the head with the ways to the fields, and beside each field. */
export function showRefusals(form: HTMLFormElement, refusals: readonly FormRefusal[]): void {
  for (const old of form.querySelectorAll(".refusals, .field-refused")) old.remove();
  for (const field of form.querySelectorAll(".is-refused")) field.classList.remove("is-refused");
  for (const control of form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  if (refusals.length === 0) return;
  const summary = document.createElement("div");
  summary.className = "refusals";
  summary.setAttribute("role", "alert");
  summary.tabIndex = -1;
  const head = document.createElement("p");
  head.className = "refusals-head";
  head.id = `${form.id}-refused`;
  head.textContent = "Nothing is recorded yet";
  summary.setAttribute("aria-labelledby", head.id);
  const list = document.createElement("ul");
  list.append(...refusals.map((refusal) => item(form, refusal)));
  summary.append(head, list);
  const first = form.querySelector(".form-fields") ?? form.firstElementChild;
  first?.before(summary);
  summary.focus();
}

function item(form: HTMLFormElement, { field, message }: FormRefusal): HTMLLIElement {
  const entry = document.createElement("li");
  const control = [...form.elements].find((one) => (one as HTMLInputElement).name === field);
  const place = control?.closest(".field");
  if (!control || !place) {
    entry.textContent = message;
    return entry;
  }
  const way = document.createElement("a");
  way.href = `#${control.id}`;
  way.textContent = message;
  entry.append(way);
  const beside = document.createElement("p");
  beside.className = "field-refused";
  beside.id = `${control.id}-refused`;
  beside.textContent = message;
  place.append(beside);
  place.classList.add("is-refused");
  const described = place instanceof HTMLFieldSetElement ? place : control;
  if (described === control) control.setAttribute("aria-invalid", "true");
  const ids = (described.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((id) => id && id !== beside.id);
  described.setAttribute("aria-describedby", [...ids, beside.id].join(" "));
  return entry;
}
