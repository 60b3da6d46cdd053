import { startProgress, stopProgress } from "../../client/progress.js";
import { showPage } from "../../client/show-page.js";
import { away, tell, tellEnded } from "./notice.js";
import { renewToken } from "./renew-token.js";

type Prepare = (root: ParentNode) => void;

/** Longest time that an answer may take, ms. */
const patience = 60_000;

/**
 * Sends a form and shows the page that answers, without losing a word: where no answer comes, or the visit has ended, the
 * form stays as it is and says so.
 */
export async function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  prepare: Prepare,
): Promise<void> {
  if (form.dataset["sending"] !== undefined) return;
  form.dataset["sending"] = "";
  form.setAttribute("aria-busy", "true");
  startProgress();
  try {
    let response = await post(form, submitter);
    if (response?.status === 403 && (await renewToken(form))) response = await post(form, submitter);
    if (response === null) return tell(form, navigator.onLine ? away.server : away.offline);
    if (response.status === 429) return tell(form, away.busy);
    if (response.status >= 500) return tell(form, away.server);
    const html = await response.text();
    if (response.status === 401 || !html.includes('class="viewer"')) return tellEnded(form);
    show(html, response.url, prepare);
  } catch {
    tell(form, away.server);
  } finally {
    delete form.dataset["sending"];
    form.removeAttribute("aria-busy");
    stopProgress();
  }
}

async function post(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Response | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === "string") body.append(name, value);
  try {
    return await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(patience) });
  } catch {
    return null;
  }
}

/** The page that answers, with the focus on what it says of the form. */
function show(html: string, url: string, prepare: Prepare): void {
  const fresh = showPage(html);
  const { pathname, search } = new URL(url);
  const here = pathname + search;
  if (here !== location.pathname + location.search) history.pushState(null, "", here);
  prepare(fresh);
  const place = fresh.querySelector<HTMLElement>(".refusals, .said, .notice") ?? (fresh as HTMLElement);
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
  place.scrollIntoView({ block: "start" });
}
