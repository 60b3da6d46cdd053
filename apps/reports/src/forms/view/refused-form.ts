import type { FormRefusal, Sent } from "../../address/act.js";
import type { Context } from "../../address/page.js";
import type { OfForm } from "./field/field-id.js";

/** What became of one form that was refused. */
export interface RefusedForm {
  /** What was typed, all of it. */
  readonly sent: Sent;
  readonly refusals: readonly FormRefusal[];
  /** Somebody changed the same in the meantime. */
  readonly isConflict: boolean;
}

/** What was typed into a form that was refused, and why; null for every other form. */
export function refusedForm(
  { outcome }: Pick<Context, "outcome">,
  { act, on = "" }: OfForm,
): RefusedForm | null {
  if (!outcome || outcome.refusals.length === 0) return null;
  if (outcome.act !== act || (outcome.sent["on"] ?? "") !== on) return null;
  return outcome;
}
