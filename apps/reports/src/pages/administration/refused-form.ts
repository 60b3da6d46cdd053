import type { FormRefusal, Sent } from "../../address/act.js";
import type { Context } from "../../address/page.js";

/** What was typed into a form that was refused, and why; null for every other form. */
export function refusedForm(
  { outcome }: Context,
  act: string,
  on: string,
): { readonly sent: Sent; readonly refusal: FormRefusal } | null {
  if (!outcome?.refusal || outcome.act !== act || (outcome.sent["on"] ?? "") !== on) return null;
  return { sent: outcome.sent, refusal: outcome.refusal };
}
