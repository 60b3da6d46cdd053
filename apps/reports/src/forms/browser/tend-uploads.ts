import { away, tellEnded } from "./notice.js";
import { renewToken } from "./renew-token.js";
import { type Uploaded, upload } from "./upload.js";

/** Milliseconds between two sayings of how far a file has come: those who hear the page hear some of them. */
const pause = 2_000;
/** One key a file: chosen again after a lost answer it is the same act. */
const keys = new Map<string, string>();

/** Adds files as they are chosen, shows how far they have come, and puts them into the list of their field. */
export function tendUploads(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLElement>(".field-file")) {
    const input = field.querySelector<HTMLInputElement>("input[type=file]");
    input?.addEventListener("change", (event) => {
      event.stopPropagation();
      const file = input.files?.[0];
      if (file) void add(file, { form, field, input });
    });
    // what is chosen here is no word of the form: it is in the list once it is added
    input?.addEventListener("input", (event) => event.stopPropagation());
  }
}

interface Place {
  readonly form: HTMLFormElement;
  readonly field: HTMLElement;
  readonly input: HTMLInputElement;
}

async function add(file: File, { form, field, input }: Place): Promise<void> {
  const bar = field.querySelector<HTMLProgressElement>(".upload-progress");
  const said = field.querySelector<HTMLElement>(".upload-said");
  if (!bar || !said) return;
  const say = (words: string, isRefused = false) => {
    said.textContent = words;
    said.classList.toggle("field-refused", isRefused);
    input.parentElement?.classList.toggle("is-refused", isRefused);
    input.toggleAttribute("aria-invalid", isRefused);
  };
  let last = 0;
  const onPercent = (percent: number) => {
    bar.value = percent;
    if (Date.now() - last < pause) return;
    last = Date.now();
    say(`${file.name}: ${percent}% has left.`);
  };
  input.disabled = true;
  bar.hidden = false;
  onPercent(0);
  try {
    const sent = await sendOnce(file, form, field, onPercent);
    if (sent.id !== null) {
      choose(field, sent.id, file.name);
      say(`${file.name} is added. It is chosen below: link it now.`);
    } else say(wordsOf(sent, file.name, form), true);
  } finally {
    input.disabled = false;
    input.value = "";
    bar.hidden = true;
  }
}

async function sendOnce(
  file: File,
  form: HTMLFormElement,
  field: HTMLElement,
  onPercent: (percent: number) => void,
): Promise<Uploaded> {
  const traineeId = field.dataset["about"] ?? "";
  const known = [traineeId, file.name, file.size, file.lastModified].join(" ");
  const key = keys.get(known) ?? crypto.randomUUID();
  keys.set(known, key);
  const token = () => form.querySelector<HTMLInputElement>('input[name="form-token"]')?.value ?? "";
  const sent = await upload(file, { traineeId, token: token(), key }, onPercent);
  if (sent.status !== 403 || !(await renewToken(form))) return sent;
  return upload(file, { traineeId, token: token(), key }, onPercent);
}

/** Why a file is not added, and what to do. */
function wordsOf({ status, refusal }: Uploaded, name: string, form: HTMLFormElement): string {
  if (status === 401) tellEnded(form);
  if (status === 429) return `${name} is not added. ${away.busy}`;
  if (refusal !== null) return `${name} is not added. ${refusal}`;
  return navigator.onLine
    ? `${name} is not added: the server does not answer. Choose it again in a minute: sent twice, it counts once.`
    : `${name} is not added: this device is offline. Choose it again when you are back.`;
}

/** Puts an added file into the list and chooses it, as somebody does by hand. */
function choose(field: HTMLElement, id: string, name: string): void {
  const list = field.querySelector("select");
  if (!list) return;
  const known = [...list.options].find(({ value }) => value === id);
  if (!known) list.append(new Option(name, id));
  list.value = id;
  list.dispatchEvent(new Event("input", { bubbles: true }));
}
