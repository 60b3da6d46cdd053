import { valuesOf } from "./draft.js";
import { showRefusals } from "./show-refusals.js";

/**
 * Asks the domain's rules about a form before it is sent, and shows what they refuse as the server would.
 *
 * @returns whether it can be sent; where the rules could not be loaded the server asks them
 */
export async function checkForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
  const { check: name, today = "" } = form.dataset;
  if (!name) return true;
  try {
    const { checks } = await import("./checks/checks.js");
    const refusals = checks[name as keyof typeof checks](valuesOf(form, submitter), today);
    showRefusals(form, refusals);
    return refusals.length === 0;
  } catch {
    return true;
  }
}
