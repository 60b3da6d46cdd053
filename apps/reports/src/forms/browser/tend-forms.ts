import { checkForm } from "./check-form.js";
import { acknowledge, discard, draftOf, keep, valuesOf } from "./draft.js";
import { showDraftNotice } from "./draft-notice.js";
import { fill, isSame } from "./fill.js";
import { send } from "./send.js";

type Prepare = (root: ParentNode) => void;

/** Milliseconds without a key pressed after which a draft is kept. */
const pause = 300;

/** Keeps drafts, asks the rules and sends without losing a word; without this script the forms do by themselves. */
export function tendForms(root: ParentNode, prepare: Prepare): void {
  const main = document.getElementById("main");
  const received = main?.dataset["acknowledged"];
  if (received) acknowledge(received);
  const forms = root.querySelectorAll<HTMLFormElement>("form.act");
  for (const form of forms) tend(form, prepare);
}

function tend(form: HTMLFormElement, prepare: Prepare): void {
  bringBack(form);
  if (form.querySelector(".field-file"))
    void import("./tend-uploads.js").then(({ tendUploads }) => tendUploads(form));
  let timer: number | undefined;
  const keepNow = () => {
    window.clearTimeout(timer);
    timer = undefined;
    if (form.isConnected && form.dataset["discarded"] === undefined) showDraftNotice(form, keep(form), false);
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keepNow, pause);
  });
  window.addEventListener("pagehide", () => {
    if (timer !== undefined) keepNow();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (timer !== undefined) keepNow();
    const { submitter } = event;
    void (async () => {
      if (await checkForm(form, submitter)) await send(form, submitter, prepare);
    })();
  });
}

/** The words of a draft, unless the page brought the newest words itself. */
function bringBack(form: HTMLFormElement): void {
  if (form.dataset["refused"] !== undefined) {
    keep(form);
    return;
  }
  const draft = draftOf(form);
  if (!draft) return;
  if (isSame(form, draft.values)) {
    discard(form);
    return;
  }
  const before = valuesOf(form);
  fill(form, draft.values);
  if (JSON.stringify(before) !== JSON.stringify(valuesOf(form))) openUp(form);
  showDraftNotice(form, draft, true);
}

/** A form that is folded away is opened when it holds a draft. */
function openUp(form: HTMLFormElement): void {
  for (let place = form.closest("details"); place; place = place.parentElement?.closest("details") ?? null) {
    place.open = true;
  }
}
