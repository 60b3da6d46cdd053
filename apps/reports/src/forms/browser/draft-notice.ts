import { announce } from "../../client/swap.js";
import { discard, type Draft } from "./draft.js";

/** Says above a form that it holds a draft from when, with the way to discard it, which asks once more. */
export function showDraftNotice(form: HTMLFormElement, { at }: Draft, saysSo: boolean): void {
  const words = `Draft from ${when(new Date(at))}, not sent.`;
  const shown = form.querySelector(".draft-words");
  if (shown) {
    shown.textContent = words;
    return;
  }
  const notice = document.createElement("div");
  notice.className = "draft";
  const text = document.createElement("p");
  text.className = "draft-words";
  text.textContent = words;
  const throwAway = button("Discard the draft", () => {
    throwAway.replaceWith(sure, keep);
    sure.focus();
  });
  const sure = button("Yes, discard what I wrote", () => {
    discard(form);
    form.dataset["discarded"] = "";
    location.reload();
  });
  const keep = button("Keep it", () => {
    sure.replaceWith(throwAway);
    keep.remove();
    throwAway.focus();
  });
  notice.append(text, throwAway);
  form.prepend(notice);
  if (saysSo) announce(words);
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "tool";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

/** "14:05" today, else "21 November at 14:05", on this device's clock. */
function when(date: Date): string {
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (date.toDateString() === new Date().toDateString()) return time;
  return `${date.toLocaleDateString("en-GB", { day: "numeric", month: "long" })} at ${time}`;
}
