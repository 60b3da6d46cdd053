import type { Act, FormRefusal, Outcome, Sent } from "../address/act.js";
import type { Context } from "../address/page.js";
import { Unanswered } from "../states/unanswered.js";
import type { Execute } from "./answer.js";
import { ask } from "./ask.js";

/**
 * Does what a form asks for. What the graph refuses becomes a sentence beside its field, so that nothing typed is lost.
 *
 * @throws Unanswered `NOT_FOUND` for an act that the page does not have
 */
export async function perform(
  acts: Readonly<Record<string, Act<Context>>>,
  sent: Sent,
  context: Context,
  execute: Execute,
): Promise<Outcome> {
  const name = sent["act"] ?? "";
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw new Unanswered("NOT_FOUND", name);
  const refused = (refusal: FormRefusal): Outcome => ({ act: name, sent, refusal, done: null });
  const input = act.input(sent, context);
  if ("field" in input && "message" in input) return refused(input as FormRefusal);
  const variables = { input: { ...input, idempotencyKey: sent["key"] ?? "" } } as never;
  try {
    const { done } = (await ask(execute, act.document, variables)) as { done: Record<string, unknown> };
    if (typeof done["message"] !== "string") return { act: name, sent, refusal: null, done };
    const [, field = ""] = (done["path"] ?? []) as readonly string[];
    return refused({ field: act.fields?.[field] ?? field, message: done["message"] });
  } catch (error) {
    if (!(error instanceof Unanswered) || error.code === "UNAUTHENTICATED") throw error;
    return refused({ field: "", message: error.message });
  }
}
