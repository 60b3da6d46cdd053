/**
 * After another sign-in the session has another token: asks this page for it, and gives it to every form here.
 *
 * @returns whether there was a new one
 */
export async function renewToken(form: HTMLFormElement): Promise<boolean> {
  const own = form.querySelector<HTMLInputElement>('input[name="form-token"]');
  if (!own) return false;
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector<HTMLInputElement>('input[name="form-token"]')?.value;
  const person = page.querySelector<HTMLElement>("form[data-person]")?.dataset["person"];
  if (!fresh || fresh === own.value || person !== form.dataset["person"]) return false;
  for (const token of document.querySelectorAll<HTMLInputElement>('input[name="form-token"]')) {
    token.value = fresh;
  }
  return true;
}
