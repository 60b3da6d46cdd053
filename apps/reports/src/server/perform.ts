import type { Act, Done, FormRefusal, Outcome, Sent } from "../address/act.js";
import type { Context } from "../address/page.js";
import { Unanswered } from "../states/unanswered.js";
import type { Execute } from "./answer.js";
import { ask } from "./ask.js";

interface Refused {
  readonly message: string;
  readonly path?: readonly string[];
  readonly items?: readonly Refused[];
  readonly currentVersion?: number;
}

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
  const refused = (refusals: readonly FormRefusal[], isConflict = false): Outcome => ({
    ...{ act: name, sent, refusals, isConflict, done: null },
  });
  const input = act.input(sent, context);
  if (Array.isArray(input)) return refused(input);
  if ("field" in input && "message" in input) return refused([input as FormRefusal]);
  if (act.document === null) return { act: name, sent, refusals: [], isConflict: false, done: input as Done };
  const variables = { input: { ...input, idempotencyKey: sent["key"] ?? "" } } as never;
  try {
    const { done } = (await ask(execute, act.document, variables)) as { done: Done };
    if (typeof done["message"] !== "string")
      return { act: name, sent, refusals: [], isConflict: false, done };
    const refusal = done as unknown as Refused;
    if (refusal.path?.at(-1) === "idempotencyKey") return sentBefore({ act: name, sent });
    return refused(
      (refusal.items ?? [refusal]).map(({ message, path = [] }) => ({
        field: fieldFor(act, path.slice(1), sent),
        message,
      })),
      refusal.currentVersion !== undefined,
    );
  } catch (error) {
    if (!(error instanceof Unanswered) || error.code === "UNAUTHENTICATED") throw error;
    return refused([{ field: "", message: error.message }]);
  }
}

function fieldFor(act: Act<Context>, path: readonly string[], sent: Sent): string {
  if (act.fieldOf) return act.fieldOf(path, sent);
  const [field = ""] = path;
  return act.fields?.[field] ?? field;
}

/** The key was used for other words: the form was recorded as it was first sent, and needs a new key to be sent again. */
function sentBefore({ act, sent }: { act: string; sent: Sent }): Outcome {
  const message =
    "This form was recorded before, with other words. Look at what is recorded, and send it again if it is still needed.";
  const { key: _, ...words } = sent;
  return { act, sent: words, refusals: [{ field: "", message }], isConflict: false, done: null };
}
