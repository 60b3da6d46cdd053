import type { Sent } from "../../address/act.js";

/** What was typed into a form and not sent yet. */
export interface Draft {
  /** Instant of the last change, ms since 1970. */
  readonly at: number;
  readonly values: Sent;
}

/** Drafts older than this are thrown away, ms: four weeks. */
const oldest = 28 * 86_400_000;
const begin = "reviewpoint draft ";
/** What a draft holds besides fields: without the session's token, which is another after the next sign-in. */
const notKept = ["form-token", "act", "on", "to"];

/** Where a form's draft is kept: on this device; for this tab alone where its words are sensitive. */
export function storeOf(form: HTMLFormElement): Storage {
  return form.dataset["sensitive"] === undefined ? localStorage : sessionStorage;
}

/** One place for each person, page, act and subject. */
export function placeOf(form: HTMLFormElement): string {
  const { pathname } = new URL(form.action);
  const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? "";
  return begin + [form.dataset["person"], pathname, field("act"), field("on")].join(" ");
}

/** Everything in a form, by name, with what the button says that sends it. */
export function valuesOf(form: HTMLFormElement, submitter: HTMLElement | null = null): Sent {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string" && !notKept.includes(name)) values[name] = value;
  }
  return values;
}

export function keep(form: HTMLFormElement): Draft {
  const draft: Draft = { at: Date.now(), values: valuesOf(form) };
  try {
    storeOf(form).setItem(placeOf(form), JSON.stringify(draft));
  } catch {
    // The device is full or keeps nothing: the form itself still has every word.
  }
  return draft;
}

/** The draft of a form; null without one, or where it has grown too old. */
export function draftOf(form: HTMLFormElement): Draft | null {
  const draft = read(storeOf(form), placeOf(form));
  if (draft && Date.now() - draft.at <= oldest) return draft;
  discard(form);
  return null;
}

export function discard(form: HTMLFormElement): void {
  storeOf(form).removeItem(placeOf(form));
}

/** Forgets the draft that was sent with a key: it was received. */
export function acknowledge(key: string): void {
  for (const store of [localStorage, sessionStorage]) {
    for (const place of Object.keys(store).filter((name) => name.startsWith(begin))) {
      if (read(store, place)?.values["key"] === key) store.removeItem(place);
    }
  }
}

function read(store: Storage, place: string): Draft | null {
  try {
    const draft = JSON.parse(store.getItem(place) ?? "null") as Draft | null;
    return draft && typeof draft.at === "number" && typeof draft.values === "object" ? draft : null;
  } catch {
    return null;
  }
}
