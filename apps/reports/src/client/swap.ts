import { showPage } from "./show-page.js";
import { startProgress, stopProgress } from "./progress.js";

type Prepare = (root: ParentNode) => void;

let running: AbortController | undefined;

/**
 * Filters, sorting, tabs and paging change the page in place: the same address, the same HTML, without losing the
 * reader's place. Where anything fails the browser loads the page as it would without a script.
 */
export function swapOnChoice(prepare: Prepare): void {
  const go = (url: string, keepHistory = false) => void swap(url, prepare, keepHistory);
  document.addEventListener("change", ({ target }) => {
    const form = target instanceof HTMLSelectElement ? target.form : null;
    if (form?.matches("[data-swap]")) go(addressOf(form));
  });
  document.addEventListener("submit", (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches("[data-swap]")) return;
    event.preventDefault();
    go(addressOf(event.target));
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-swap]") : null;
    if (!link) return;
    event.preventDefault();
    go(link.href);
  });
  window.addEventListener("popstate", () => go(location.href, true));
}

/** What the form would load by itself, without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action, location.href);
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
  );
  url.search = new URLSearchParams(fields).toString();
  return url.href;
}

async function swap(url: string, prepare: Prepare, keepHistory: boolean): Promise<void> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  startProgress();
  try {
    const response = await fetch(url, { signal: mine.signal, headers: { accept: "text/html" } });
    const text = await response.text();
    if (mine.signal.aborted) throw new Error("another page was asked for");
    const focus = placeOfFocus();
    const fresh = showPage(text);
    if (!keepHistory) history.pushState(null, "", url);
    prepare(fresh);
    focus(fresh);
    announce(fresh.querySelector("#answer")?.textContent ?? document.title);
    stopProgress();
  } catch {
    if (!mine.signal.aborted) location.assign(url);
  }
}

/** Remembers what has the focus, and finds the same control again in the fresh page. */
function placeOfFocus(): (fresh: Element) => void {
  const active = document.activeElement;
  if (!active || active === document.body) return () => undefined;
  const words = active.textContent;
  return (fresh) => {
    const same = active.id
      ? fresh.querySelector(`#${CSS.escape(active.id)}`)
      : [...fresh.querySelectorAll("a[data-swap], button")].find((one) => one.textContent === words);
    (same instanceof HTMLElement ? same : (fresh as HTMLElement)).focus({ preventScroll: true });
  };
}

/** Says something to screen readers, in the place that every page has for it. */
export function announce(sentence: string): void {
  const place = document.getElementById("announcement");
  if (place) place.textContent = sentence.trim();
}
